import book from "../../data/codebook/likeness.json" with { type: "json" };
import type { Share } from "../model/accuracy.ts";
import type { LikenessMeasure } from "../model/vocabulary.ts";

/** What a pair of passages is measured by, each from 0 to 1. */
export const MEASURES = [
  "wordCosine",
  "wordShare",
  "wordMass",
  "wordCover",
  "matterCosine",
  "matterShare",
  "matterMass",
  "matterCover",
  "changeCosine",
  "themeShare",
  "themeCosine",
  "themeAndChange",
  "matterAndChange",
  "sentenceCosine",
  "sentenceMass",
] as const;
export type Measure = (typeof MEASURES)[number];

/** A logistic model over the measures. */
export type LikenessModel = {
  readonly intercept: number;
  readonly coefficients: Readonly<Record<Measure, number>>;
};

/** How often words, asks and themes stand in the passages the model was fitted on: rare ones say more. */
export type Frequencies = {
  readonly passages: number;
  readonly words: Readonly<Record<string, number>>;
  readonly asks: Readonly<Record<string, number>>;
  readonly themes: Readonly<Record<string, number>>;
};

/** How pairs are scored and from which scores they are called what; fitted by `npm run fit`. */
export type LikenessBook = {
  readonly version: string;
  readonly note: string;
  /** From which score two passages ask for the same, or something close; and a clause answers or touches a passage. */
  readonly same: number;
  readonly close: number;
  readonly answers: number;
  readonly touches: number;
  readonly passages: LikenessModel;
  readonly clauses: LikenessModel;
  readonly frequencies: Frequencies;
};

/** A published figure and how many cases it is measured on; `share` null where there is none. */
export type MeasuredLikeness = { readonly share: Share | null; readonly of: number };

/** With how well it agrees with careful readers. */
export type PublishedLikeness = LikenessBook & {
  readonly measured: Readonly<Record<LikenessMeasure, MeasuredLikeness>>;
};

/**
 * `data/codebook/likeness.json`: fixed numbers, not those of the corpus at hand, so that the score of two passages never
 * depends on which others are held.
 */
export const LIKENESS: PublishedLikeness = book;
