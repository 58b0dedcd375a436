import type { Accuracy, Agreement, Confusion, Measured, ScoredSample, Share } from "../../model/accuracy.ts";
import type { ThemeId } from "../../model/ids.ts";
import { CODING_FAULTS, PUBLISHED_MEASURES } from "../../model/vocabulary.ts";
import { fields, id, integer, list, nullable, number, oneOf, text } from "./shape.ts";

const share = nullable(fields<Share>({ value: number, low: number, high: number }));

const agreement = {
  labelled: integer,
  hits: integer,
  extra: integer,
  missed: integer,
  precision: share,
  recall: share,
  f1: share,
};

/** `data/codebook/accuracy.json`. */
export const accuracyShape = fields<Accuracy>({
  codebookVersion: text,
  sampleVersion: text,
  note: text,
  samples: list(
    fields<ScoredSample>({ name: text, fitted: text, passages: integer, overall: fields<Agreement>(agreement) }),
  ),
  overall: fields<Agreement>(agreement),
  byTheme: list(fields<Accuracy["byTheme"][number]>({ theme: id<ThemeId>(), ...agreement })),
  confusions: list(
    fields<Confusion>({
      theme: id<ThemeId>(),
      fault: oneOf(CODING_FAULTS),
      instead: nullable(id<ThemeId>()),
      passages: integer,
    }),
  ),
  measures: list(fields<Measured>({ measure: oneOf(PUBLISHED_MEASURES), share, of: integer })),
});
