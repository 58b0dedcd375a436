import { COUNT_WORDS, countFigures } from "../prose/countWord.ts";
import { recommendationNumbers } from "./recommendationNumbers.ts";

/** The label that opens a learning point: "Learning 6 [Panel recommendation 8] Narrative ..."; `rest` is what follows it on its line. */
export type LearningLabel = {
  readonly number: string;
  readonly recommendationNumbers: readonly string[];
  readonly rest: string;
  /** The label's word is "Lesson", which within a point of the same number names its second part. */
  readonly lesson: boolean;
};

const LABEL = new RegExp(
  String.raw`^(?:(?:key|panel|dhr|dardr|overview|early|multi-?agency|system)\s+){0,2}(learning|lessons?)(?:\s+(?:points?|themes?|identified|learn(?:ed|t)|opportunity))?\s*(?:no\.?\s*|number\s*|#)?(\d{1,2}(?:\.\d{1,2})?[a-z]?|[IVX]{1,5}|${COUNT_WORDS})(?![\w])`,
  "i",
);
const BRACKETED = /[[(][^\])]*\brec(?:ommendation)?s?\b[^\])]*[\])]/gi;
const TRAILING =
  /[-–—:|]\s*(?:see |links? to |linked to )?(?:panel |dhr |agency )?recommendations?\s+[\d\w ,&-]{1,40}$/i;

/** Reads a learning point's label; null for running text that only refers to one ("Lesson 2 of the earlier review was ..."). */
export function learningLabel(text: string): LearningLabel | null {
  const found = LABEL.exec(text);
  if (found === null) return null;
  const after = text.slice(found[0].length);
  if (/^\s*(?:[-–&,/]\s*\d|(?!narrative\b|lesson\b)\p{Ll})/u.test(after)) return null;
  const references =
    [...after.matchAll(BRACKETED)].map(([reference]) => reference).join(" ") || (TRAILING.exec(after)?.[0] ?? "");
  const rest = after
    .replace(BRACKETED, " ")
    .replace(TRAILING, " ")
    .replace(/^[\s:.\-–—|)\]]+/, "")
    .replace(/\s+/g, " ")
    .trim();
  return {
    number: countFigures(found[2] ?? ""),
    recommendationNumbers: recommendationNumbers(references),
    rest,
    lesson: /^lesson/i.test(found[1] ?? ""),
  };
}
