import { wrapped } from "./wrapped.ts";

/** The name of a row in lines of a figure. */
export type RowLabel<Row> = Row & { readonly lines: readonly string[]; readonly words: string };

/** Regular letters are narrower than the bold ones that `wrapped` reckons with. */
const REGULAR = 1.15;

/** Rows with their names broken to a width in CSS pixels, and how many lines the longest takes. */
export function rowLabels<Row extends { readonly label: string }>(
  rows: readonly Row[],
  width: number,
  fontSize: number,
): { readonly labels: readonly RowLabel<Row>[]; readonly deepest: number } {
  const labels = rows.map((row) => {
    const lines = wrapped(row.label, width * REGULAR, fontSize);
    return { ...row, lines, words: lines.join("\n") };
  });
  return { labels, deepest: Math.max(1, ...labels.map(({ lines }) => lines.length)) };
}
