import type { Place, SubItem } from "../../model/extraction.ts";
import type { DatePrinted } from "../../model/partialDate.ts";
import type { Origin, Scope } from "../../model/vocabulary.ts";
import { findDates } from "../dates.ts";
import type { RecommendationDraft } from "../draft.ts";
import type { Line } from "./line.ts";

/** How a recommendation is printed: behind a label, a number, a bullet, or as a paragraph. */
export type Printed = "label" | "number" | "bullet" | "paragraph";

/** A recommendation while its lines are gathered. */
export type OpenRecommendation = {
  readonly printed: Printed;
  readonly number: string | null;
  readonly origin: Origin;
  readonly scope: Scope | null;
  readonly place: Place;
  readonly depth: number;
  addressedTo: string | null;
  /** Its own label names whom it addresses. */
  readonly named: boolean;
  /** A title below a bare label: its topic, or all it prints. */
  topic: string;
  /** A list inside it has begun. */
  listing: boolean;
  readonly texts: string[];
  readonly subItems: { readonly letter: string; text: string; readonly target: DatePrinted | null }[];
};

const ENUMERATOR = /^\(?([a-z]{1,2}|[ivx]{1,5}|\d{1,2})[).\]]?$/i;
const TARGET =
  /[\s([–—-]*((?:\b(?:by|before|target(?: date)?|due(?: by)?|timescale|deadline|to be completed by)\b[\s:]*)(?:the )?(?:end (?:of )?)?)$/i;

/** Takes a list item into an open recommendation: a lettered one becomes a sub-item, a roman one under a letter and a bullet go on with the text before. */
export function takeItem(open: OpenRecommendation, marker: string, text: string): void {
  const letter = ENUMERATOR.exec(marker)?.[1]?.toLowerCase();
  const last = open.subItems.at(-1);
  if (letter === undefined || (last !== undefined && isNested(letter, last.letter)))
    takeText(open, text, last !== undefined);
  else open.subItems.push({ letter, ...trailingTarget(text) });
}

/** Takes running text into an open recommendation, or into its last sub-item. */
export function takeText(open: OpenRecommendation, text: string, intoSubItem = false): void {
  const last = open.subItems.at(-1);
  if (intoSubItem && last !== undefined) last.text = `${last.text} ${text}`;
  else open.texts.push(text);
}

/** Roman "i" is nested under letters, unless the letters have come to it. */
function isNested(letter: string, last: string): boolean {
  return /^[ivx]+$/.test(letter) && !/^[ivx]+$/.test(last) && letter.charCodeAt(0) !== last.charCodeAt(0) + 1;
}

/** The record; null where no text was printed. */
export function recommendationDraft(open: OpenRecommendation): RecommendationDraft | null {
  const text = open.texts.join(" ").trim() || (open.subItems.length === 0 ? open.topic : "");
  const subItems = open.subItems.map(
    (item): SubItem => (item.target === null ? { letter: item.letter, ...trailingTarget(item.text) } : item),
  );
  if (text === "" && subItems.length === 0) return null;
  const { number, origin, addressedTo, scope, place } = open;
  return { number, origin, addressedTo, text, scope, subItems, place };
}

/** Parts the date that closes a sub-item ("... (104) By September 2022") from its text. */
function trailingTarget(whole: string): { readonly text: string; readonly target: DatePrinted | null } {
  const last = findDates(whole).at(-1);
  if (last === undefined || !/^[\s.)\]]*$/.test(whole.slice(last.end))) return { text: whole, target: null };
  const lead = TARGET.exec(whole.slice(0, last.start));
  if (lead === null) return { text: whole, target: null };
  return {
    text: whole.slice(0, lead.index).trim(),
    target: { printed: `${lead[1]?.trimStart() ?? ""}${last.printed}`, date: last.date },
  };
}

/** Whether a line is deeper in its list than the recommendation it would follow. */
export function isDeeper(line: Extract<Line, { readonly type: "bullet" }>, open: OpenRecommendation): boolean {
  return line.depth > open.depth;
}
