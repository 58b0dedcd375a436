import type { DatePrinted } from "../model/partialDate.ts";
import { findDates } from "./dates.ts";

/** `rest` is the cell without the date. */
export type TrailingTarget = { readonly target: DatePrinted | null; readonly rest: string };

/**
 * A date that closes a cell of deadline and progress by itself, after the end of a sentence ("... if needed. 01/12/24");
 * `target` null where none does.
 */
export function readTrailingTarget(text: string): TrailingTarget {
  const cell = text.replace(/\s+/g, " ").trim();
  const last = findDates(cell).at(-1);
  if (last === undefined || !/^[\s.]*$/.test(cell.slice(last.end))) return { target: null, rest: cell };
  const match = /^(.*[.!?)\]:;])\s+((?:(?:target|due|deadline|date|by|end of)\b[\s:]*)*)$/i.exec(
    cell.slice(0, last.start),
  );
  if (match === null) return { target: null, rest: cell };
  return { target: { printed: `${match[2] ?? ""}${last.printed}`, date: last.date }, rest: match[1] ?? "" };
}
