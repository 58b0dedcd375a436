import type { DatePrinted } from "../model/partialDate.ts";
import { findDates } from "./dates.ts";

/** `rest` is the cell without the words of the revision. */
export type RevisedTarget = { readonly revised: DatePrinted | null; readonly rest: string };

const OPENING =
  /[([]?\b(?:(?:revised|new|amended|extended|updated)\s+(?:target|completion|implementation)?\s*(?:time\s?-?scales?|time\s?frames?|target|deadline|date)(?:\s+date)?|(?:now\s+)?(?:revised|extended|deferred|moved|postponed|rescheduled|put back)(?=\s+(?:to|until|for|from)))\b\s*(?:[:\-\u2013]|(?:now|of|to|is|until|for|set)\b)?\s*(?:(?:of|to|by|is|the)\s+)*$/i;

/**
 * A revised target ("Revised timescale of April 2024") that opens, closes or makes a sentence of its own in a progress or
 * target cell; `revised` null where there is none.
 */
export function readRevised(text: string): RevisedTarget {
  const cell = text.replace(/\s+/g, " ").trim();
  for (const { start, end, date } of findDates(cell)) {
    const opening = OPENING.exec(cell.slice(0, start));
    if (opening === null) continue;
    const before = cell.slice(0, opening.index).trim();
    const after = cell.slice(end);
    const closed = /^\s*[)\].;,]*/.exec(after)?.[0] ?? "";
    const stands =
      before === "" || /[.;:)\]]$/.test(before) || after.trim() === closed.trim() || /^[([]/.test(opening[0]);
    if (!stands) continue;
    const printed = cell.slice(opening.index, end).replace(/^[([]\s*/, "");
    return { revised: { printed, date }, rest: `${before} ${after.slice(closed.length).trim()}`.trim() };
  }
  return { revised: null, rest: cell };
}
