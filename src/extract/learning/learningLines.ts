import type { TableBlock } from "../../read/block.ts";
import type { Line } from "../prose/line.ts";
import { learningLabel } from "./learningLabel.ts";

/** Lines with every box that holds a labelled learning point (a table of one or two columns) taken apart into its paragraphs; any other table stays. */
export function learningLines(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => (line.type === "table" && isBox(line.table) ? boxLines(line.table) : [line]));
}

function isBox(table: TableBlock): boolean {
  const cells = table.rows.map((row) => row.cells.filter((cell) => cell.paragraphs.length > 0));
  const first = cells[0]?.[0]?.paragraphs[0];
  return first !== undefined && cells.every((row) => row.length <= 2) && learningLabel(first) !== null;
}

function boxLines(table: TableBlock): readonly Line[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => cell.paragraphs.map((text): Line => ({ type: "text", at: row.at, text }))),
  );
}
