import type { Timed } from "./measurement.ts";
import { short, type Table } from "./table.ts";

const HEADS = [
  "measured",
  "length",
  "median ms",
  "runs",
  "a second",
  "peak MB",
  "times as long",
  "takes times as long",
];

/** What was timed at several lengths, each line beside the shorter one before it. */
export function timedTable(title: string, timed: readonly Timed[]): Table {
  const rows = timed.map(({ name, unit, length, medianMs, runs, peakMegabytes }, index) => {
    const before = timed[index - 1];
    const shorter = before?.name === name ? before : undefined;
    const growth = shorter === undefined ? ["", ""] : [length / shorter.length, medianMs / shorter.medianMs].map(short);
    const peak = peakMegabytes === null ? "" : peakMegabytes.toFixed(0);
    return [name, `${length} ${unit}`, short(medianMs), `${runs}`, short((1000 * length) / medianMs), peak, ...growth];
  });
  return { title, heads: HEADS, rows };
}
