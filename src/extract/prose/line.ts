import type { Paragraph, Spot, TableBlock } from "../../read/block.ts";
import { type PrintedNumber, printedNumber } from "./printedNumber.ts";
import { sectionKind } from "./sectionKind.ts";
import { isCapitals, readsAsTitle } from "./title.ts";

/**
 * A paragraph outside tables, by its part in the document: a title (with its number, `level` 1 for the highest), a numbered
 * provision or list item, a bullet or lettered item, running text. Labels are not in `text`. Tables keep their place.
 */
export type Line =
  | {
      readonly type: "title";
      readonly at: Spot;
      readonly text: string;
      readonly number: PrintedNumber | null;
      readonly level: number;
      /** The source marks it as a heading, or it is all capitals; else it only reads like one. */
      readonly marked: boolean;
    }
  | { readonly type: "numbered"; readonly at: Spot; readonly text: string; readonly number: PrintedNumber }
  | {
      readonly type: "bullet";
      readonly at: Spot;
      readonly text: string;
      readonly marker: string;
      readonly depth: number;
    }
  | { readonly type: "text"; readonly at: Spot; readonly text: string }
  | { readonly type: "table"; readonly at: Spot; readonly text: ""; readonly table: TableBlock };

const BOLD_LINE = 7;
/** Below every numbered level: a heading without a number stands inside the numbered section above it. */
const UNNUMBERED_LEVEL = 10;
const UNMARKED_LEVEL = 18;

const LETTERED = /^(?:\(([a-z]{1,2}|[ivx]{1,5})\)|([a-z]|[ivx]{1,5})[).\]])\s+(?=\S)/;
const BULLET = /^([•●▪◦■–*➢✓-])\s+(?=\S)/;

/** What stands around a paragraph: whether the document numbers its sections, and whether the next number is this one's first child ("4" before "4.1"). */
export type Around = { readonly numberedSections: boolean; readonly hasChild: boolean };

/** Reads one paragraph as a line. */
export function paragraphLine(paragraph: Paragraph, around: Around): Line {
  const { at } = paragraph;
  const mark = paragraph.marker ?? "";
  const number = printedNumber(paragraph.text, paragraph.marker);
  const boldItem = paragraph.heading === BOLD_LINE && mark !== "";
  const marked = paragraph.heading !== null && !boldItem && isShort(number?.rest ?? paragraph.text);
  if (number !== null) {
    const { rest, parts } = number;
    const capitals = isCapitals(rest);
    if (!isNumberedTitle(number, marked, paragraph.heading, around))
      return { type: "numbered", at, text: rest, number };
    return { type: "title", at, text: rest, number, level: parts.length, marked: marked || capitals };
  }
  if (marked) {
    const level = (around.numberedSections ? UNNUMBERED_LEVEL : 0) + (paragraph.heading ?? BOLD_LINE);
    return { type: "title", at, text: paragraph.text, number: null, level, marked: true };
  }
  const item = LETTERED.exec(paragraph.text) ?? (mark === "" ? BULLET.exec(paragraph.text) : null);
  if (item !== null) {
    const text = paragraph.text.slice(item[0].length);
    return { type: "bullet", at, text, marker: item[0].trim(), depth: paragraph.depth };
  }
  if (mark !== "") return { type: "bullet", at, text: paragraph.text, marker: mark, depth: paragraph.depth };
  if (readsAsTitle(paragraph.text)) {
    const capitals = isCapitals(paragraph.text);
    return { type: "title", at, text: paragraph.text, number: null, level: UNMARKED_LEVEL, marked: capitals };
  }
  return { type: "text", at, text: paragraph.text };
}

function isNumberedTitle(number: PrintedNumber, marked: boolean, heading: number | null, around: Around): boolean {
  const { rest, parts } = number;
  if (rest === "") return marked;
  if (marked && heading !== BOLD_LINE) return true;
  if (!readsAsTitle(rest)) return false;
  if (marked || parts.length > 1 || isCapitals(rest) || around.hasChild) return true;
  return Object.values(sectionKind(rest)).some(Boolean);
}

function isShort(text: string): boolean {
  return text.length <= 140;
}
