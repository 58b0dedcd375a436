import { cumulativeShift } from "../layoutShift.ts";
import type { Table } from "../table.ts";
import type { OnPage } from "./onPage.ts";

/** How much each page jumped after a filter. */
export function shiftTable(pages: readonly OnPage[]): Table {
  const rows = pages.map(({ name, ours }) => {
    const largest = (which: "unexpected" | "of-reader") =>
      Math.max(...ours.map(({ reaction }) => cumulativeShift(reaction.shifts, which)));
    return [name, `${ours.length}`, largest("unexpected").toFixed(3), largest("of-reader").toFixed(3)];
  });
  return {
    title: "Layout shift after a filter, the largest (at most 0.02)",
    heads: ["page", "n", "later than half a second", "within half a second of the click"],
    rows,
  };
}
