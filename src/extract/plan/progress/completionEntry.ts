import type { DatePrinted } from "../../../model/partialDate.ts";
import { findDates } from "../../dates.ts";
import { readRevised } from "../../revisedTarget.ts";
import { type StatusWord, statusLabel } from "./statusLabel.ts";
import { updateLabel } from "./updateLabel.ts";

/** What a completion cell reports: one entry for its action. */
export type CompletionEntry = {
  readonly text: string;
  readonly status: StatusWord | null;
  readonly date: DatePrinted | null;
  readonly revised: DatePrinted | null;
  readonly labelOnly: boolean;
};

/**
 * Reads the text of a column that holds date of completion and outcome: label and date first, then the account of what was
 * done, which is one entry; a revised timescale at either end is taken out.
 */
export function completionEntry(text: string): CompletionEntry {
  const { revised, rest } = readRevised(text);
  const label = statusLabel(rest, true);
  if (label) {
    const account = label.rest === "" ? "" : withoutUpdateLabel(label.rest);
    return {
      text: account === "" ? label.printed : account,
      status: label.status,
      date: label.date,
      revised,
      labelOnly: account === "",
    };
  }
  const update = updateLabel(rest);
  const done = completedThing(rest);
  return { text: update?.rest || rest, status: done ? "completed" : null, date: done, revised, labelOnly: false };
}

/** "Update January 2024 A procedure ..." after a label: the date of telling is no text. */
function withoutUpdateLabel(text: string): string {
  const label = /^update\s+(?=\S)/i.exec(text)?.[0];
  if (label === undefined) return text;
  const date = findDates(text.slice(label.length, label.length + 40)).find(({ start }) => start === 0);
  return date && /^\s+\p{Lu}/u.test(text.slice(label.length + date.end))
    ? text.slice(label.length + date.end).trim()
    : text;
}

/** "Audit completed October 2021 ...": a thing of at most three words, completed, and its date. */
function completedThing(text: string): DatePrinted | null {
  const opening = /^(?:\p{L}[\p{L}'-]*\s+){1,3}completed\s+(?:on\s+|in\s+)?/iu.exec(text)?.[0];
  if (opening === undefined) return null;
  const date = findDates(text.slice(opening.length, opening.length + 40)).find(({ start }) => start === 0);
  if (!date || !/^\s*(?:$|[.;]|\p{Lu})/u.test(text.slice(opening.length + date.end))) return null;
  return { printed: date.printed, date: date.date };
}
