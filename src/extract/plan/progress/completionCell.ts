import type { DatePrinted } from "../../../model/partialDate.ts";
import { wholeDate } from "../../dates/wholeDate.ts";
import { findDates } from "../../dates.ts";
import { type StatusWord, statusLabel } from "./statusLabel.ts";

/** What a cell under "Date completed" or "Complete? Y/N" says of its action. */
export type CompletionCell = { readonly status: StatusWord | null; readonly date: DatePrinted | null };

const NOT_DONE =
  /^(?:no|n|x|✗|✘|not (?:yet )?(?:complete[d]?|done|achieved)|(?:yet )?to be (?:completed|done|achieved)|incomplete)\b[\s.]*/iu;
const DONE = /^(?:y|yes|✓|✔)(?![\p{L}\p{N}])[\s:;,.–—-]*/iu;

/**
 * Reads a cell of a column for completion: the date after "Complete"; "Commenced ..." is none. A date alone says completed, by the
 * column's heading, and so does a yes; a no says nothing of what was done. Null where the cell says neither.
 */
export function completionCell(paragraphs: readonly string[]): CompletionCell | null {
  const text = paragraphs.join(" ").trim();
  if (text === "" || NOT_DONE.test(text)) return null;
  const whole = wholeDate(text);
  if (whole !== null) return { status: "completed", date: { printed: text, date: whole } };
  const yes = DONE.exec(text)?.[0];
  if (yes !== undefined) return { status: "completed", date: dateAtStart(text.slice(yes.length)) };
  const from = text.search(/\b(?:complete[d]?|closed|done|achieved)\b/i);
  const label = statusLabel(from > 0 ? text.slice(from) : text, true);
  if (label)
    return {
      status: label.status,
      date: label.date ?? (label.status === "completed" && from > 0 ? null : dateAfter(text, label.status)),
    };
  const date = /^(?:commenced|started|begun|began)\b/i.test(text) ? null : dateAtStart(text);
  return date && { status: "completed", date };
}

function dateAtStart(text: string): DatePrinted | null {
  const first = findDates(text).find(({ start }) => start === 0);
  return first ? { printed: first.printed, date: first.date } : null;
}

function dateAfter(text: string, status: StatusWord): DatePrinted | null {
  if (status !== "completed") return null;
  const first = findDates(text)[0];
  return first && text.slice(0, first.start).split(/\s+/).length <= 4
    ? { printed: first.printed, date: first.date }
    : null;
}
