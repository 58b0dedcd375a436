import type { Origin, Scope } from "../../model/vocabulary.ts";
import { COUNT_WORDS, countFigures } from "./countWord.ts";
import { statedScope } from "./statedScope.ts";

/** The label that opens a recommendation ("Recommendation 8a (Identified from IMR):"); `rest` is what follows on its line. */
export type RecommendationLabel = {
  readonly number: string;
  /** What the label itself says of its origin; null where it does not. */
  readonly origin: Origin | null;
  readonly scope: Scope | null;
  readonly rest: string;
};

const BEFORE = String.raw`(?:(?:panel|overview|dhr|dardr|imr|single[- ]agency|agency|multi[- ]agency|national|local|regional|county|key|strategic|joint|report)\s+){0,3}`;
const NUMBER = String.raw`\d{1,3}(?:\.\d{1,2})*(?:[a-z](?![a-z])|\s[a-z](?=\s*[:.)\]–—-]|\s+\p{Lu}|\s*$))?|[IVXivx]{1,5}|(?:${COUNT_WORDS})`;
const LABEL = new RegExp(
  String.raw`^(${BEFORE})(?:recommendation\s*(?:no\.?\s*|number\s*|#)?|rec\.?\s*|R(?=\d))(${NUMBER})(?![\p{L}\p{N}])`,
  "iu",
);
const SCOPE_ALONE = /^(?:local|county|regional|national)(?: (?:level|recommendation))?$/i;
const NOTE = /^\s*[([]([^)\]]*)[)\]]/;
const OF_AGENCY = /\b(?:imrs?|individual management|single[- ]agency|agency['’]?s?(?! partners))\b/i;
const OF_PANEL = /\b(?:panel|overview|multi[- ]agency)\b/i;

/** Reads a recommendation's label; null for text that only refers to one ("Recommendation 3 of the 2015 review was ..."). */
export function recommendationLabel(text: string): RecommendationLabel | null {
  const found = LABEL.exec(text);
  if (found === null || !/^\p{Lu}/u.test(text)) return null;
  let rest = text.slice(found[0].length);
  const said = [found[1] ?? ""];
  for (let note = NOTE.exec(rest); note !== null; note = NOTE.exec(rest)) {
    said.push(note[1] ?? "");
    rest = rest.slice(note[0].length);
  }
  if (/^\s*(?:[-–&,/]\s*\d|\p{Ll}|[,;)'’])/u.test(rest)) return null;
  rest = rest.replace(/^[\s:.\-–—|)\]]+/, "").trim();
  if (SCOPE_ALONE.test(rest)) said.push(rest);
  const label = said.join(" ");
  return {
    number: countFigures(found[2] ?? ""),
    origin: OF_PANEL.test(label) ? "panel" : OF_AGENCY.test(label) ? "agency" : null,
    scope: statedScope(label),
    rest: SCOPE_ALONE.test(rest) ? "" : rest,
  };
}

/** "SA2. Ensure ...", "MA 1: ...": a label that counts only in a section whose title says recommendations. */
export function letteredLabel(text: string): RecommendationLabel | null {
  const found = /^([A-Z]{1,4}[ -]?\d{1,2}[a-z]?)\s*[.:)]\s+(?=\S)/.exec(text);
  if (!found?.[1]) return null;
  const number = found[1].replace(/\s/g, "");
  return { number, origin: null, scope: null, rest: text.slice(found[0].length).trim() };
}
