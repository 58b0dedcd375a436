import type { Accuracy, Measured, ScoredSample, Share } from "../../model/accuracy.ts";
import type { ThemeId } from "../../model/ids.ts";
import { agreementOf } from "./agreement.ts";
import { confusionsOf } from "./confusions.ts";
import { type CodedAndLabelled, scoreCodings } from "./scoreCodings.ts";

/** A set of labelled passages as coded, and in words what of the coding was fitted to it. */
export type CodedSet = {
  readonly name: string;
  readonly fitted: string;
  readonly passages: readonly CodedAndLabelled[];
};

export type Evaluated = {
  readonly codebookVersion: string;
  readonly sampleVersion: string;
  readonly themes: readonly ThemeId[];
  /** Passages of the documents held here, coded by weights fitted without their document. */
  readonly leftOut: readonly CodedAndLabelled[];
  /** The same passages by the weights of the codebook. */
  readonly fitted: readonly CodedAndLabelled[];
  /** Passages to which nothing was fitted. */
  readonly unseen: readonly CodedAndLabelled[];
  readonly sets: readonly CodedSet[];
  readonly readers: { readonly kappa: number | null; readonly passages: number };
};

const NOTE =
  "Written by the evaluation. Precision, recall and F1 with 95 % intervals: Wilson's, and for F1 Wilson's carried over from the share of hits among all codes given or due. The figures by theme are of the documents held here, coded by weights fitted without their document, together with the passages to which nothing was fitted. The indicators were improved while passages of these documents were in view, so a document not held here is to be expected nearer to the figure for other reviews.";

/** The figures that are published with the data. */
export function accuracyOf(evaluated: Evaluated): Accuracy {
  const { codebookVersion, sampleVersion, themes, leftOut, fitted, unseen, sets, readers } = evaluated;
  const judged = [...leftOut, ...unseen];
  const scores = scoreCodings(judged);
  return {
    codebookVersion,
    sampleVersion,
    note: NOTE,
    samples: sets.map(scoredSample),
    overall: agreementOf(scores.overall),
    byTheme: themes.map((theme) => ({
      theme,
      ...agreementOf(scores.byTheme.get(theme) ?? { hits: 0, extra: 0, missed: 0 }),
    })),
    confusions: confusionsOf(judged),
    measures: measured({
      leftOut,
      fitted,
      unseen,
      readers,
      labelled: sets.reduce((n, set) => n + set.passages.length, 0),
    }),
  };
}

function scoredSample({ name, fitted, passages }: CodedSet): ScoredSample {
  return { name, fitted, passages: passages.length, overall: agreementOf(scoreCodings(passages).overall) };
}

type MeasuredFrom = Pick<Evaluated, "leftOut" | "fitted" | "unseen" | "readers"> & { readonly labelled: number };

function measured({ leftOut, fitted, unseen, readers, labelled }: MeasuredFrom): Measured[] {
  const documents = agreementOf(scoreCodings(leftOut).overall);
  const kappa: Share | null =
    readers.kappa === null ? null : { value: readers.kappa, low: readers.kappa, high: readers.kappa };
  return [
    { measure: "coding-precision", share: documents.precision, of: leftOut.length },
    { measure: "coding-recall", share: documents.recall, of: leftOut.length },
    { measure: "coding-f1", share: documents.f1, of: leftOut.length },
    { measure: "coding-f1-fitted", share: agreementOf(scoreCodings(fitted).overall).f1, of: fitted.length },
    { measure: "coding-f1-other-reviews", share: agreementOf(scoreCodings(unseen).overall).f1, of: unseen.length },
    { measure: "reader-agreement", share: kappa, of: readers.passages },
    { measure: "labelled-passages", share: null, of: labelled },
  ];
}
