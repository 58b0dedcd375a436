import type { DatePrinted } from "../../../model/partialDate.ts";
import type { UpdateStatus } from "../../../model/vocabulary.ts";
import { findDates } from "../../dates.ts";

/** What a printed status word says: of an entry `completed` or `in-progress`; `partly`, `dropped` and `waiting` (not started) count for the action only. */
export type StatusWord = UpdateStatus | "partly" | "dropped" | "waiting";

/** A status label at the start of a text: its words as printed, the date printed with it, and what follows. */
export type StatusLabel = {
  readonly printed: string;
  readonly status: StatusWord;
  readonly date: DatePrinted | null;
  readonly rest: string;
};

const WORDS: readonly [RegExp, StatusWord][] = [
  [
    /^(?:no longer (?:needed|required|applicable|relevant)|superseded|withdrawn|cancelled|discontinued|abandoned|rejected|not (?:applicable|required|needed|accepted))\b/i,
    "dropped",
  ],
  [/^(?:not (?:yet )?(?:started|commenced|begun|due)|to be started)\b/i, "waiting"],
  [/^(?:part(?:ial|ly|ially)?[- ]?(?:completed?|achieved|implemented|met))\b/i, "partly"],
  [
    /^(?:(?:all |fully |now |action |task |this action (?:is |has been )?|recommendation )?completed?|fully implemented|implemented|achieved|actioned|done|closed|signed off|discharged|finalised|embedded)\b/i,
    "completed",
  ],
  [
    /^(?:in[- ]progress|on[- ]?going|on track|under ?way|started|work in progress|progressing|outstanding|open|delayed|overdue|pending)\b/i,
    "in-progress",
  ],
];
const QUALIFIER =
  /^\s*[-–—]?\s*(?:(?:with|but|and)\s+)?(?:on-?going(?: (?:activity|work|basis|monitoring|review))?|and (?:now )?(?:embedded|closed|signed off|in place)|in full|business as usual|and ongoing)(?=\s*(?:[.:;(–—-]|$)|\s+\p{Lu})/iu;
/** A colour that is no rating of red, amber or green ("Blue - closed"). */
const OTHER_COLOUR = /^(?:blue|white|grey|gray|purple|black)\s*[-–—:/]\s*/i;
/** "(ongoing monitoring)", "(G)": all that follows the word. */
const BRACKETED = /^\s*\([^()\d]{1,60}\)\.?$/;
/** "Completed by all agencies": a whole sentence that says so. */
const BY_WHOM = /^\s+(?:by|within|through|via)\s+(?:the |all |both |each )?\p{L}/u;
const SEPARATOR = /^\s*[:.;,–—-]+\s*/;

/**
 * Reads a status label at the very start of a text: "Completed:", "In progress -", "Complete July 2022 The team ...",
 * "Completed." A word that only opens a sentence ("Completed training for staff ...") is no label.
 * @param loose also takes a label with nothing between it and a capital letter ("Complete A procedure ..."), as a completion column prints it
 */
export function statusLabel(printed: string, loose: boolean): StatusLabel | null {
  const text = printed.replace(OTHER_COLOUR, "");
  for (const [pattern, status] of WORDS) {
    const word = pattern.exec(text)?.[0];
    if (word === undefined) continue;
    let end = word.length;
    const qualified = QUALIFIER.exec(text.slice(end));
    if (qualified) end += qualified[0].length;
    if (BRACKETED.test(text.slice(end))) return { printed: text.trim(), status, date: null, rest: "" };
    if (status === "completed" && BY_WHOM.test(text.slice(end)))
      return { printed: word, status, date: null, rest: text.trim() };
    const dated = dateAt(text, end);
    if (dated) end = dated.end;
    const after = text.slice(end);
    const separator = SEPARATOR.exec(after)?.[0] ?? "";
    const bare = after.replace(SEPARATOR, "") === "";
    const strong =
      /[:–—]|\s-|-\s|^\.\s*$/.test(separator) ||
      (separator.trim() === "." && /^\s*\p{Lu}/u.test(after.slice(separator.length)));
    const touching = /^\s+[\p{Lu}\d"'“‘]/u.test(after);
    if (!(bare || strong || ((loose || dated !== null) && touching))) return null;
    if (!bare && !strong && /^\s+\d/.test(after) && dated === null && !loose) return null;
    const printed = text.slice(0, end).trim();
    return {
      printed,
      status,
      date: dated?.date ?? null,
      rest: after.slice(strong || bare ? separator.length : 0).trim(),
    };
  }
  return null;
}

/** A date right after a label, with nothing but a joining word or mark between. */
function dateAt(text: string, at: number): { date: DatePrinted; end: number } | null {
  const joint = /^\s*(?:[-–—:,(]\s*)?(?:(?:on|in|by|as of|at)\s+)?/i.exec(text.slice(at))?.[0].length ?? 0;
  const found = findDates(text.slice(at + joint, at + joint + 40)).find(({ start }) => start === 0);
  if (!found) return null;
  const close = /^\s*\)/.exec(text.slice(at + joint + found.end))?.[0].length ?? 0;
  return { date: { printed: found.printed, date: found.date }, end: at + joint + found.end + close };
}
