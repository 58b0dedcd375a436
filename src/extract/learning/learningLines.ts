import type { TableBlock } from "../../read/block.ts";
import type { Line } from "../prose/line.ts";
import { learningLabel } from "./learningLabel.ts";
import { joinedTables } from "./learningTable.ts";

/**
 * Lines with every box that holds a labelled learning point (a table of one or two columns) taken apart into its paragraphs,
 * and a table of learning that a page broke joined again; any other table stays.
 */
export function learningLines(lines: readonly Line[]): readonly Line[] {
  const read: Line[] = [];
  for (const line of lines) {
    const before = read.at(-1);
    const joined = line.type === "table" && before?.type === "table" ? joinedTables(before.table, line.table) : null;
    if (joined !== null && before !== undefined)
      read[read.length - 1] = { type: "table", at: before.at, text: "", table: joined };
    else if (line.type === "table" && isBox(line.table)) read.push(...boxLines(line.table));
    else read.push(line);
  }
  return read;
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
