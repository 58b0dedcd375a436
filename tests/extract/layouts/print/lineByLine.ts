import type { PrintedCell } from "./printedRow.ts";
import { wrapped } from "./wrapped.ts";

/** A row as a narrow page prints it: each line of its cells a row of its own. */
export function lineByLine(cells: readonly PrintedCell[], letters: number): readonly (readonly PrintedCell[])[] {
  const lines = cells.map((cell) => cell.flatMap((paragraph) => wrapped(paragraph, letters)));
  const deepest = Math.max(1, ...lines.map(({ length }) => length));
  return Array.from({ length: deepest }, (_, i) =>
    lines.map((cell) => {
      const line = cell[i];
      return line === undefined ? [] : [line];
    }),
  );
}
