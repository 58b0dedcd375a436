import type { TableRow } from "../../read/block.ts";
import type { Line } from "../prose/line.ts";
import { printedNumber } from "../prose/printedNumber.ts";

/** A table that lists provisions, one a row with its number of several levels first, as numbered lines; any other line as it is. */
export function clauseRows(line: Line): readonly Line[] {
  if (line.type !== "table") return [line];
  const rows = line.table.rows.map((row) => numberedRow(row));
  const numbered = rows.filter((row) => row !== null);
  return numbered.length > 0 && numbered.length * 2 >= rows.length ? numbered : [line];
}

function numberedRow(row: TableRow): Line | null {
  const cells = row.cells.map((cell) => cell.paragraphs.join(" ")).filter((text) => text !== "");
  const number = printedNumber(cells.join(" "));
  if (cells.length > 2 || number === null || number.parts.length < 2 || number.rest === "") return null;
  return { type: "numbered", at: row.at, text: number.rest, number };
}
