import { type PartialDate, partialDate } from "../model/partialDate.ts";
import { DATE_FORMS, type DateParts } from "./dates/dateForms.ts";

/** A date as it stands in a text: `text.slice(start, end)` is what is printed; `printed` is that with single spaces. */
export type FoundDate = {
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  readonly date: PartialDate;
  /** Two months before one year: `struck` for "June Sept 2023", `span` for "Oct/Nov 2024"; the second is taken. Else null. */
  readonly choice: DateParts["choice"];
};

/** Something printed as a date that no calendar holds, such as "31/02/2024". */
export type ImpossibleDate = { readonly printed: string; readonly start: number; readonly end: number };

/**
 * Every printed date of a text in printed order, day first, two-digit years 20xx, never more precise than printed.
 * Ranges of years ("2023-28"), quarters and the year of an Act are no dates; a season gives its year.
 */
export function findDates(text: string): readonly FoundDate[] {
  return scan(text).flatMap(({ date, ...found }) => (date === null ? [] : [{ ...found, date }]));
}

/** What is printed as a date but is none: to be reported, never read. */
export function findImpossibleDates(text: string): readonly ImpossibleDate[] {
  return scan(text).flatMap(({ printed, start, end, date }) => (date === null ? [{ printed, start, end }] : []));
}

type Scanned = Omit<FoundDate, "date"> & { readonly date: PartialDate | null };

/** Where a date may begin: a word or number with a digit in it or soon after it. */
const DATE_START = /(?<![\dA-Za-z])[\dA-Za-z](?:(?<=\d)|(?=[^\d]{0,36}\d))/g;

function scan(text: string): readonly Scanned[] {
  if (!/\d/.test(text)) return [];
  const found: Scanned[] = [];
  let from = 0;
  for (const { index } of text.matchAll(DATE_START)) {
    const hit = index < from ? null : matchAt(text, index);
    if (hit === null) continue;
    found.push(hit);
    from = hit.end;
  }
  return found;
}

function matchAt(text: string, at: number): Scanned | null {
  for (const { pattern, read } of DATE_FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const parts = match === null ? null : read(match.slice(1));
    if (match === null || parts === null || isReference(text, at, match[0])) continue;
    const printed = match[0].replace(/\s+/g, " ").trim();
    return { printed, start: at, end: at + match[0].length, date: toDate(parts), choice: parts.choice };
  }
  return null;
}

/** "PI 05/2014", "Circular 12/2020": the number of a paper, not a month. */
function isReference(text: string, at: number, matched: string): boolean {
  return (
    /^\d{1,2}\/\d{4}$/.test(matched) &&
    /(?:\b[A-Z]{2,}|instruction|circular|order|no\.?|number)\s+$/i.test(text.slice(0, at))
  );
}

function toDate({ year, month, day }: DateParts): PartialDate | null {
  const two = (value: number) => String(value).padStart(2, "0");
  const iso = [String(year), ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])].join("-");
  try {
    return partialDate(iso);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
