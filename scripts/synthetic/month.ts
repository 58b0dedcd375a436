import { type DatePrinted, partialDate } from "../../src/model/partialDate.ts";

/** A month of the calendar, counted from January of the year 0. */
export type Month = number;

const NAMES = "January February March April May June July August September October November December".split(" ");

/** The month of a year, from 0 for January. */
export function monthOf(year: number, month: number): Month {
  return year * 12 + month;
}

/** A month in words: "June 2022". */
export function monthWords(month: Month): string {
  return `${NAMES[month % 12]} ${Math.floor(month / 12)}`;
}

/** A month as ISO writes it: "2022-06". */
export function isoMonth(month: Month): string {
  return `${Math.floor(month / 12)}-${`${(month % 12) + 1}`.padStart(2, "0")}`;
}

/** A date as one of four manners prints it, and what that says. */
export function printedDate(month: Month, manner: number): DatePrinted {
  const year = Math.floor(month / 12);
  if (manner === 0) return { printed: monthWords(month), date: partialDate(isoMonth(month)) };
  if (manner === 1) return { printed: `By ${monthWords(month)}`, date: partialDate(isoMonth(month)) };
  if (manner === 2) {
    const [, monthDigits = ""] = isoMonth(month).split("-");
    return { printed: `28/${monthDigits}/${year}`, date: partialDate(`${isoMonth(month)}-28`) };
  }
  return { printed: `During ${year}`, date: partialDate(`${year}`) };
}
