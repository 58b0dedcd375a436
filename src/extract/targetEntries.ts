import type { PartialDate } from "../model/partialDate.ts";
import { findDates } from "./dates.ts";

/** A target as it stands in a cell: `text.slice(start, end)`; date null where its words name no date ("Ongoing"). */
export type TargetEntry = {
  readonly printed: string;
  readonly date: PartialDate | null;
  readonly start: number;
  readonly end: number;
};

/** One of the separate target entries of a cell, with the words that follow it ("" for none). */
export type CellEntry = { readonly printed: string; readonly date: PartialDate | null; readonly text: string };

const QUALIFIER =
  /(?:(?:target|due|deadline|completion|completed|complete|review)(?:\s+date)?\s*[:\-\u2013]\s*|(?:to be (?:completed|in place|reviewed)\s+|no later than\s+|not later than\s+|on or before\s+|(?:due|by|before|from|in|within|until|during|for|the|approx\.?|approximately|c\.)\s+))+/iy;
const MARKER = /(?:\(?[a-z0-9]{1,2}[.)]\s+|[-\u2022\u2013*]\s*)/iy;
const WORDS_WITHOUT_DATE = [
  "see\\s+(?:the\\s+)?(?:target\\s+)?dates?\\s+(?:against|above|below|for|in|of)\\b[^.]*",
  "see\\s+(?:above|below|recommendations?|actions?)\\b[^.]*",
  "as\\s+(?:above|below|soon\\s+as\\s+possible|required|and\\s+when(?:\\s+required)?)",
  "(?:on-?\\s?going|continuous|continuing|immediate(?:ly)?|rolling)(?:\\s+(?:basis|programme|process|work|effect|review))?",
  "with\\s+immediate\\s+effect",
  "to\\s+be\\s+(?:confirmed|agreed|decided|determined|set|advised)",
  "(?:tbc|tba|tbd|asap|n/?a|none|unknown|date\\s+not\\s+known|not\\s+(?:applicable|known|set|stated))",
  "(?:reviewed\\s+)?(?:annual(?:ly)?|quarterly|monthly|weekly|yearly|bi-?annual(?:ly)?|six-?monthly)(?:\\s+(?:basis|review|reviewed))?",
  "(?:within\\s+)?(?:\\d{1,2}|two|three|four|six|nine|twelve)(?:\\s?(?:-|\u2013|to)\\s?\\d{1,2})?\\s+(?:days|weeks|months|years)(?:\\s+(?:of|from|after)\\s+(?:publication|approval|completion))?",
  "(?:short|medium|long)(?:er)?[\\s-]+term",
  "(?:by\\s+)?(?:(?:the\\s+)?end\\s+of\\s+)?(?:Q[1-4]|quarter\\s+[1-4])(?:\\s+(?:of\\s+)?(?:20)?\\d\\d(?:\\s?[-/\u2013]\\s?\\d\\d(?:\\d\\d)?)?)?",
  "already\\s+(?:in\\s+place|completed?)|in\\s+place|completed?(?!\\s+\\d)",
  "(?:financial\\s+year\\s+)?20\\d\\d\\s?[-/\u2013]\\s?(?:20)?\\d\\d",
];
const WITHOUT_DATE = new RegExp(`(?:${WORDS_WITHOUT_DATE.join("|")})(?![\\w-])`, "iy");
const YEAR_ALONE = /(?:20\d\d)(?![\w/]|\s?[-\u2013]\s?\d|\.\d)/y;
const TAIL_WORD =
  /\s*[,;]?\s*(?:(?:-|\u2013)\s*)?(?:then|and|thereafter|to|be|is|with|reviewed|reviews?|reviewing|annual(?:ly)?|quarterly|monthly|yearly|weekly|ongoing|on-going|continuous(?:ly)?|every|each|a|an|year|month|quarter|basis|onwards?|initially|again|at|least|subject|further|regular(?:ly)?|repeated|audit|six|twelve|\d{1,2}\s+months?|20\d\d)(?![\w/-])[.]?/y;
const TAIL_BRACKET = /\s*[,;]?\s*[([][^()[\]]{0,60}[)\]]/y;

/**
 * The target that begins at `at`, with what belongs to it: a marker and words such as "By the" before the date, words such as
 * "then reviewed annually (June 2023)" after it; null where no target begins there.
 */
export function entryAt(text: string, at: number): TargetEntry | null {
  const afterMarker = skip(MARKER, text, at);
  const plain = wordsAt(text, at, at) ?? (afterMarker === at ? null : wordsAt(text, at, afterMarker));
  if (plain === null) return null;
  const end = plain.date === null ? plain.end : tailEnd(text, plain.end);
  return { ...plain, end, printed: text.slice(plain.start, end).replace(/\s+/g, " ").trim() };
}

/** The separate target entries of a cell in order: "April 2022 April 2024" holds two. */
export function readEntries(text: string): readonly CellEntry[] {
  const cell = text.replace(/\s+/g, " ").trim();
  const entries: TargetEntry[] = [];
  for (let at = 0; at < cell.length; ) {
    const entry = beginsSegment(cell, at, entries.at(-1)) ? entryAt(cell, at) : null;
    if (entry === null) {
      const space = cell.indexOf(" ", at);
      at = space < 0 ? cell.length : space + 1;
    } else {
      entries.push(entry);
      at = entry.end;
      while (/[\s,;.]/.test(cell.charAt(at))) at++;
    }
  }
  return entries.map(({ printed, date, end }, index) => ({
    printed,
    date,
    text: cell
      .slice(end, entries[index + 1]?.start ?? cell.length)
      .replace(/^[\s,;.:\u2013-]+/, "")
      .trim(),
  }));
}

/** An entry begins the cell, follows another at once, or follows the end of a sentence. */
function beginsSegment(cell: string, at: number, last: TargetEntry | undefined): boolean {
  const before = cell.slice(0, at);
  return (
    before.trim() === "" ||
    /[.;]\s+$/.test(before) ||
    (cell.slice(last?.end ?? at + 1, at).trim() === "" && last !== undefined)
  );
}

function wordsAt(text: string, start: number, at: number): TargetEntry | null {
  const from = skip(QUALIFIER, text, at);
  for (const place of new Set([at, from])) {
    const date = findDates(text.slice(place, place + 60)).find((found) => found.start === 0);
    if (date !== undefined && !inSentence(text, place, date.end)) {
      return { printed: date.printed, date: date.date, start, end: place + date.end };
    }
  }
  const yearEnd = from > at ? skip(YEAR_ALONE, text, from) : from;
  if (yearEnd > from) {
    const year = findDates(`end of ${text.slice(from, yearEnd)}`)[0];
    if (year !== undefined) return { printed: text.slice(from, yearEnd), date: year.date, start, end: yearEnd };
  }
  for (const place of new Set([at, from])) {
    const end = skip(WITHOUT_DATE, text, place);
    if (end > place && !continues(text, end)) return { printed: text.slice(place, end), date: null, start, end };
  }
  return null;
}

/** "June 2022 saw the launch": the date is the subject of a sentence, not a target. Kept narrow: nothing but a verb says so. */
function inSentence(text: string, place: number, length: number): boolean {
  return /^\s+(?:saw|was|were|is|has|had|will)\b/.test(text.slice(place + length));
}

/** "Ongoing review of cases": the words open a sentence, so they are no target of their own. */
function continues(text: string, end: number): boolean {
  return /^\s+[a-z]/.test(text.slice(end)) && !/^\s+(?:and|then|until|from)\b/.test(text.slice(end));
}

function tailEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const next = Math.max(skip(TAIL_BRACKET, text, end), skip(TAIL_WORD, text, end));
    if (next === end) break;
    end = next;
  }
  return /\b(?:and|then|to|a|an|each|every|with|is|be)\s*$/i.test(text.slice(from, end)) ? from : end;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text) === null ? at : pattern.lastIndex;
}
