import type { Cell, TableRow } from "../../read/block.ts";

/** All the text of a cell on one line; "" for an empty cell or one that holds only stray marks. */
export function cellText(cell: Cell | undefined): string {
  const text = cell?.paragraphs.join(" ") ?? "";
  return /[\p{L}\p{N}✓✔#№]/u.test(text) ? text : "";
}

/** The places of the cells of a row that hold text. */
export const filledCells = (row: TableRow): number[] =>
  row.cells.flatMap((cell, i) => (cellText(cell) === "" ? [] : [i]));

export const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
