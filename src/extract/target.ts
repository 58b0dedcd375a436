import type { DatePrinted } from "../model/partialDate.ts";
import { wholeDate } from "./dates/wholeDate.ts";
import { findDates, findImpossibleDates } from "./dates.ts";
import { type RevisedTarget, readRevised } from "./revisedTarget.ts";
import { entryAt, type TargetEntry } from "./targetEntries.ts";

/** `rest` is what follows the target (an outcome, "" where nothing does); `notes` say in plain words what a finding should. */
export type ReadTarget = {
  readonly target: DatePrinted | null;
  readonly revisedTarget: DatePrinted | null;
  readonly rest: string;
  readonly notes: readonly string[];
};

const LEAD_IN_WORDS = 8;

/**
 * Reads a target or deadline cell, its paragraphs in order. The first printed target counts, a revised one is kept beside it;
 * words that name a time without a date ("Ongoing") are a target with date null; a cell with only an outcome has target null
 * and all of it in `rest`.
 */
export function readTarget(paragraphs: readonly string[]): ReadTarget {
  const text = paragraphs.join(" ").replace(/\s+/g, " ").trim();
  const whole = wholeDate(text);
  if (whole !== null) return { target: { printed: text, date: whole }, revisedTarget: null, rest: "", notes: [] };
  const revision = readRevised(text);
  const { revised, rest: cell } = revision;
  const impossible = findImpossibleDates(cell).map(({ printed }) => `"${printed}" is no day of the calendar`);
  const first = firstTarget(cell);
  if (first === null) return { target: null, revisedTarget: revised, rest: cell, notes: impossible };
  const { rest, notes } = afterFirst(cell.slice(first.end).trim());
  return {
    target: { printed: first.printed, date: first.date },
    revisedTarget: revised,
    rest,
    notes: [...choiceNotes(first.printed), ...impossible, ...notes, ...revisionNotes(revision)],
  };
}

/** The target at the start of the cell, or after a short lead-in ("Within six months of publication - June 2024"). */
function firstTarget(cell: string): TargetEntry | null {
  const atStart = entryAt(cell, 0);
  if (atStart !== null) return atStart;
  const date = findDates(cell)[0];
  if (date === undefined) return null;
  const before = cell.slice(0, date.start);
  const words = before.split(" ").filter((word) => /\w/.test(word)).length;
  if (words > LEAD_IN_WORDS || /[.;:!?]\s+\S/.test(before)) return null;
  const entry = entryAt(cell, date.start);
  return entry === null ? null : { ...entry, printed: `${before}${entry.printed}`, start: 0 };
}

/** Further targets of the same cell are named in a note; what is left is the outcome. */
function afterFirst(rest: string): { readonly rest: string; readonly notes: readonly string[] } {
  const next = rest === "" ? null : entryAt(rest, 0);
  if (next === null) return { rest, notes: [] };
  const further = afterFirst(rest.slice(next.end).trim());
  return { rest: further.rest, notes: [`a further target is printed: "${next.printed}"`, ...further.notes] };
}

function choiceNotes(printed: string): readonly string[] {
  return findDates(printed).flatMap(({ printed: words, choice }) =>
    choice === "struck"
      ? [`"${words}" prints two months before one year; the later printed is taken, the other may be struck through`]
      : choice === "span"
        ? [`"${words}" is a span; its last month is taken`]
        : [],
  );
}

function revisionNotes({ revised }: RevisedTarget): readonly string[] {
  return revised === null ? [] : choiceNotes(revised.printed);
}
