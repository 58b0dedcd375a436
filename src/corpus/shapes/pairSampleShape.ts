import type { OwnPassage, PairSample, ReadClause, ReadPair } from "../../threads/fitting/pairSample.ts";
import { fields, list, oneOf, text } from "./shape.ts";

/** `data/codebook/pairs.json`. */
export const pairSampleShape = fields<PairSample>({
  version: text,
  note: text,
  passages: list(
    fields<OwnPassage>(
      { id: text, kind: oneOf(["recommendation", "action", "learning"]), text },
      { outcome: text, lesson: text, subItems: list(text) },
    ),
  ),
  pairs: list(fields<ReadPair>({ a: text, b: text, readings: list(oneOf(["same", "close", "related", "none"])) })),
  clauses: list(fields<ReadClause>({ passage: text, clause: text, strength: oneOf(["answers", "touches"]) })),
});
