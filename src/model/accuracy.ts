import type { ThemeId } from "./ids.ts";
import type { CodingFault, PublishedMeasure } from "./vocabulary.ts";

/** A share with the ends of its 95 % interval, each from 0 to 1. */
export type Share = { readonly value: number; readonly low: number; readonly high: number };

/** How codings agree with labels: codes that the labels have, codes they have not, labels not coded. */
export type Agreement = {
  readonly labelled: number;
  readonly hits: number;
  readonly extra: number;
  readonly missed: number;
  readonly precision: Share | null;
  readonly recall: Share | null;
  readonly f1: Share | null;
};

/** One way a theme was coded wrongly, and in how many passages. `instead`: the theme in its place, null where none was. */
export type Confusion = {
  readonly theme: ThemeId;
  readonly fault: CodingFault;
  readonly instead: ThemeId | null;
  readonly passages: number;
};

/** A set of labelled passages, what of the coding was fitted to it, and how well the coding agrees with it. */
export type ScoredSample = {
  readonly name: string;
  readonly fitted: string;
  readonly passages: number;
  readonly overall: Agreement;
};

/** A published figure: a share, or a plain count (`share` null). */
export type Measured = {
  readonly measure: PublishedMeasure;
  readonly share: Share | null;
  readonly of: number;
};

/** `data/codebook/accuracy.json`, written by the evaluation and never by hand. */
export type Accuracy = {
  readonly codebookVersion: string;
  readonly sampleVersion: string;
  readonly note: string;
  readonly samples: readonly ScoredSample[];
  /** Of the passages of the documents held here with those never tuned on, coded by weights fitted without their document. */
  readonly overall: Agreement;
  readonly byTheme: readonly (Agreement & { readonly theme: ThemeId })[];
  readonly confusions: readonly Confusion[];
  readonly measures: readonly Measured[];
};
