import type { Brand } from "./brand.ts";

/** An ISO date as precise as its source printed it: `2022`, `2022-06` or `2022-06-30`. Never padded. */
export type PartialDate = Brand<"PartialDate">;

/** What a document prints of a date and what that says: `{ printed: "By June 2022", date: "2022-06" }`; `date` null where it says none. */
export type DatePrinted = { readonly printed: string; readonly date: PartialDate | null };

const SHAPE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Reads an ISO year, month or day as a partial date.
 * @throws RangeError naming the text, if it is none of the three shapes or no day of the calendar.
 */
export function partialDate(text: string): PartialDate {
  if (!SHAPE.test(text) || !isOfCalendar(text)) {
    throw new RangeError(`not a partial ISO date: ${JSON.stringify(text)}; expected YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  return text as PartialDate;
}

function isOfCalendar(text: string): boolean {
  const [year, month, day] = text.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
