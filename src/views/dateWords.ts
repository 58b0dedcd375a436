import type { PartialDate } from "../model/partialDate.ts";
import type { RecordRow } from "../queries/record.ts";
import { capital } from "./words.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A partial date in words, as precise as it is: `2022`, `June 2022`, `30 June 2022`. */
export function dateWords(date: PartialDate): string {
  const [year, month, day] = date.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}

type Dates = Pick<
  RecordRow,
  "targetPrinted" | "targetDate" | "revisedPrinted" | "revisedDate" | "completionPrinted" | "completionDate"
>;

/** An action's dates as a phrase: `First target June 2022, reported complete November 2023`; null where none is printed. */
export function actionDates(dates: Dates): string | null {
  const parts = [
    part("first target", dates.targetDate, dates.targetPrinted),
    part("revised target", dates.revisedDate, dates.revisedPrinted),
    part("reported complete", dates.completionDate, dates.completionPrinted),
  ].filter((each) => each !== null);
  return parts.length === 0 ? null : capital(parts.join(", "));
}

/** A date that says no day, month or year stands as printed, in quotes. */
function part(words: string, date: PartialDate | null, printed: string | null): string | null {
  if (date !== null) return `${words} ${dateWords(date)}`;
  return printed === null ? null : `${words} printed as “${printed}”`;
}
