import { MONTH, monthNumber } from "./monthNames.ts";

/** What one printed form says: whole numbers, null where the form prints none. `choice` names the form that held two months. */
export type DateParts = {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly choice: "struck" | "span" | null;
};

/** One way of printing a date. `read` gives null where the words turn out to be no date. */
export type DateForm = { readonly pattern: RegExp; readonly read: (groups: readonly string[]) => DateParts | null };

const BEFORE = "(?<![\\w/.]|\\w-)";
const AFTER = "(?![\\w/]|[.-]\\d|\\.(?:pdf|docx?|html?)\\b)";
const YEAR = "((?:19|20)\\d\\d)";
const SHORT_YEAR = "['\u2018\u2019]?(\\d\\d)";
const NO_RANGE = "(?!\\s?[-\u2013/]\\s?\\d\\d(?!\\d))";
const DAY = "(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?";
const EDGE = "(?:(?:(?:the\\s+)?(?:end|middle|beginning|start)(?:\\s+of)?|(?:early|mid|late))[\\s-]+(?:in\\s+)?)?";

const number = (text: string | undefined) => Number(text);
const yearOf = (long: string | undefined, short: string | undefined) => (long ? Number(long) : 2000 + Number(short));

function form(source: string, read: DateForm["read"]): DateForm {
  return { pattern: new RegExp(source, "giy"), read };
}

const shortYear: DateForm["read"] = ([day, month, year]) => ({
  year: yearOf(undefined, year),
  month: number(month),
  day: number(day),
  choice: null,
});

/** Every form that is read, the longer before the shorter: the first that matches at a place counts. */
export const DATE_FORMS: readonly DateForm[] = [
  form(`${BEFORE}((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)${AFTER}`, ([year, month, day]) => ({
    year: number(year),
    month: number(month),
    day: number(day),
    choice: null,
  })),
  form(`${BEFORE}(\\d{1,2})(\\s?[/-]\\s?)(\\d{1,2})\\2(?:${YEAR}|(\\d\\d))${AFTER}`, ([day, , month, long, short]) => ({
    year: yearOf(long, short),
    month: number(month),
    day: number(day),
    choice: null,
  })),
  form(`${BEFORE}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}${AFTER}`, ([day, month, year]) => ({
    year: number(year),
    month: number(month),
    day: number(day),
    choice: null,
  })),
  form(`${BEFORE}(\\d{1,2})\\.(\\d\\d)\\.([1-4]\\d)${AFTER}`, shortYear),
  form(`${BEFORE}(\\d\\d)\\.(\\d{1,2})\\.([1-4]\\d)${AFTER}`, shortYear),
  form(`${BEFORE}${DAY}-(${MONTH})-(?:${YEAR}|${SHORT_YEAR})${AFTER}`, ([day, month, long, short]) => ({
    year: yearOf(long, short),
    month: monthNumber(month ?? ""),
    day: number(day),
    choice: null,
  })),
  form(
    `${BEFORE}${DAY}\\s*(?:of\\s+)?(${MONTH}),?\\s*(?:${YEAR}|${SHORT_YEAR})${AFTER}`,
    ([day, month, long, short]) => ({
      year: yearOf(long, short),
      month: monthNumber(month ?? ""),
      day: number(day),
      choice: null,
    }),
  ),
  form(`${BEFORE}(${MONTH})\\s+(?:the\\s+)?${DAY},?\\s+${YEAR}${AFTER}`, ([month, day, year]) => ({
    year: number(year),
    month: monthNumber(month ?? ""),
    day: number(day),
    choice: null,
  })),
  form(
    `${BEFORE}${EDGE}(${MONTH})(\\s*[-\u2013/]\\s*|\\s+(?:to|or)\\s+|\\s+)(${MONTH}),?\\s*(?:${YEAR}|${SHORT_YEAR})${AFTER}${NO_RANGE}`,
    ([, joint, month, long, short]) => ({
      year: yearOf(long, short),
      month: monthNumber(month ?? ""),
      day: null,
      choice: joint?.trim() === "" ? "struck" : "span",
    }),
  ),
  form(`${BEFORE}${EDGE}(${MONTH})(?:,|\\s+of)?\\s*-?\\s*${YEAR}${AFTER}${NO_RANGE}`, ([month, year]) => ({
    year: number(year),
    month: monthNumber(month ?? ""),
    day: null,
    choice: null,
  })),
  form(`${BEFORE}${EDGE}(${MONTH})[\\s-]*${SHORT_YEAR}${AFTER}${NO_RANGE}`, ([month, short]) => {
    const capital = /^[A-Z]/.test(month ?? "");
    const inYears = number(short) >= 15 && number(short) <= 49;
    return capital && inYears
      ? { year: yearOf(undefined, short), month: monthNumber(month ?? ""), day: null, choice: null }
      : null;
  }),
  form(`${BEFORE}(\\d{1,2})/(20\\d\\d)${AFTER}`, ([month, year]) =>
    number(month) >= 1 && number(month) <= 12
      ? { year: number(year), month: number(month), day: null, choice: null }
      : null,
  ),
  form(
    `${BEFORE}(?:(?:early|mid|late|the)[\\s-]+)?(?:spring|summer|autumn|winter|(?:end|middle|start|beginning)\\s+of|early|mid|late)(?:\\s+in|\\s+of)?[\\s,-]+${YEAR}${AFTER}${NO_RANGE}`,
    ([year]) => ({ year: number(year), month: null, day: null, choice: null }),
  ),
];
