import type { TableBlock, TableRow } from "../../read/block.ts";
import { columnMeaning } from "../plan/columnMeaning.ts";
import type { Line } from "./line.ts";
import { recommendationLabel } from "./recommendationLabel.ts";

const NUMBER = /^(?:(?:recommendation|rec|r)\.?\s*(?:no\.?\s*)?)?(\d{1,3}(?:\.\d{1,2})*\s?[a-z]?)[.:)]?$/i;

/**
 * Lines with every table that only lists recommendations (a column of them, at most one of numbers beside it) or holds one
 * in a box taken apart, each row behind its label; any other table stays.
 */
export function recommendationLines(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => (line.type === "table" ? takenApart(line) : [line]));
}

/** The table stays behind its rows, so that what is printed below it does not go on with the last, unless a page cut its sentence. */
function takenApart(line: Extract<Line, { readonly type: "table" }>): readonly Line[] {
  const rows = listed(line.table);
  if (rows === null) return [line];
  return /[.!?]["”’)]?$/.test(rows.at(-1)?.text ?? "")
    ? [...rows, { ...line, table: { ...line.table, rows: [] } }]
    : rows;
}

function listed(table: TableBlock): readonly Line[] | null {
  const rows = table.rows.map((row) => ({ row, cells: texts(row) }));
  const first = rows[0];
  if (first === undefined) return null;
  if (recommendationLabel(first.cells.join(" ")) !== null) {
    if (rows.some(({ cells }) => cells.filter((cell) => cell !== "").length > 2)) return null;
    return rows.map(({ row, cells }) => labelled(row, cells[0] ?? "", cells.slice(1).join(" ").trim()));
  }
  const heading = first.cells.map((text) => columnMeaning(text)?.[0] ?? null);
  const [number, text] = [heading.indexOf("number"), heading.indexOf("recommendation")];
  if (text === -1 || heading.length > 2 || (heading.length === 2 && number === -1)) return null;
  return rows.slice(1).map(({ row, cells }) => labelled(row, cells[number] ?? "", cells[text] ?? ""));
}

function labelled(row: TableRow, first: string, rest: string): Line {
  const number = NUMBER.exec(first)?.[1];
  const text = number === undefined ? `${first} ${rest}`.trim() : `Recommendation ${number}: ${rest}`;
  return { type: "text", at: row.at, text };
}

function texts(row: TableRow): readonly string[] {
  return row.cells.map((cell) => cell.paragraphs.join(" ").trim());
}
