import type { Scope } from "../../model/vocabulary.ts";

/** A recommendation's label at the start of a text: its number as printed (space closed up), the scope it names, and what follows. */
export type RecommendationLabel = { readonly number: string; readonly scope: Scope | null; readonly rest: string };

const SCOPE = String.raw`(?:\s*\(\s*([Ll]ocal|[Cc]ounty|[Rr]egional|[Nn]ational)(?:\s+recommendation)?\s*\))?`;
const WORDED = new RegExp(
  String.raw`^(?:(?:panel|agency|imr|overview|dhr|dardr|multi-agency|single agency|national|local)\s+)?recommendations?\s*(?:no\.?|number|#)?\s*(\d{1,3}(?:\.\d{1,2})*)\s?\(?((?<![A-Za-z])[a-h](?![A-Za-z]))?\)?(?:\s*\(cont(?:inued|'d|\.)?\))?${SCOPE}\s*(?:[:.–—-]+\s*|\s+|$)`,
  "i",
);
const SHORT = new RegExp(
  String.raw`^(?:R|R[Ee][Cc])\.?\s?(\d{1,3}(?:\.\d{1,2})*)\s?([a-h])?${SCOPE}(?:\s*[:.)–—-]\s*|\s+(?=[A-Z]))`,
);
const NUMBERED = new RegExp(String.raw`^(\d{1,2})\s?([a-h])?${SCOPE}\s*[.):]\s+(?=\S)`, "i");
/** "8.1 Housing to keep ...", "SA2: Agree ...". */
const LEVELLED = /^(\d{1,2}(?:\.\d{1,2}){1,2})()()[.):]?\s+(?=\p{Lu})/u;
const LETTERED = /^([A-Z]{1,3}\s?\d{1,2})()()\s*[.):–—]\s+(?=\S)/;
const ALONE = /^(\d{1,2})([a-h])?()[.):]?(?:\s*\(cont(?:inued|['’]?d|\.)?\))?$/;

/** The label with which a recommendation cell or banner begins ("RECOMMENDATION 8a:", "Recommendation 11 b -", "4. All agencies"), or null. */
export function recommendationLabel(text: string, numbered: boolean): RecommendationLabel | null {
  const worded = WORDED.exec(text) ?? SHORT.exec(text);
  const match = worded ?? (numbered ? firstMatch(text, [NUMBERED, LEVELLED, LETTERED, ALONE]) : null);
  if (!match?.[1]) return null;
  return {
    number: `${match[1].replace(/\s/g, "")}${(match[2] ?? "").toLowerCase()}`,
    scope: match[3] ? (match[3].toLowerCase() as Scope) : null,
    rest: text.slice(match[0].length).trim(),
  };
}

/** "2 The police should ...": a number without a mark, where the list has come to it. */
export function nextLabel(text: string, before: string | null): RecommendationLabel | null {
  const match = /^(\d{1,2})\s+(?=\p{Lu})/u.exec(text);
  const due = before === null ? 1 : /^\d+$/.test(before) ? Number(before) + 1 : null;
  if (!match?.[1] || Number(match[1]) !== due) return null;
  return { number: match[1], scope: null, rest: text.slice(match[0].length) };
}

function firstMatch(text: string, patterns: readonly RegExp[]): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

const NUMBER_CELL =
  /^(?:rec(?:ommendation)?\.?\s*(?:no\.?\s*)?|r|action\s*|no\.?\s*)?(\d{1,3}(?:\.\d{1,3})*)\s?\(?([a-z])?\)?[.):]?$/i;
const ROMAN_CELL = /^\(?([ivxl]{1,6}|[IVXL]{1,6})\)?[.):]?$/;
const LETTERED_CELL = /^([A-Z]{1,4}[- /]?\d{1,3}(?:\.\d{1,3})*[a-z]?)[.):]?$/;

/** The number of a number cell ("3", "8 a", "Rec 4.", "R5", "iv.", "SA2"), or null where it holds none. */
export function numberOfCell(text: string): string | null {
  const cell = text.trim();
  const match = NUMBER_CELL.exec(cell);
  if (match?.[1]) return `${match[1]}${(match[2] ?? "").toLowerCase()}`;
  return (ROMAN_CELL.exec(cell) ?? LETTERED_CELL.exec(cell))?.[1]?.replace(/\s/g, "") ?? null;
}

/** True where a line names a recommendation: "Recommendation 3", "RECOMMENDATION 8a:", "Panel recommendation 2 - ...". */
export const isRecommendationLabel = (text: string): boolean =>
  /^(?:(?:panel|agency|imr|overview|dhr|multi-agency|single agency)\s+)?recommendation\s*(?:no\.?|number)?\s*\d{1,3}\s?[a-z]?\b/i.test(
    text,
  );
