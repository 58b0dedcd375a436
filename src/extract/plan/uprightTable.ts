import type { Cell, TableBlock, TableRow } from "../../read/block.ts";
import { cellText } from "./cellText.ts";
import { columnMeaning } from "./columnMeaning.ts";
import { isRecommendationLabel } from "./recommendationLabel.ts";

const emptyCell = (): Cell => ({ paragraphs: [], span: 1 });

/**
 * A table that prints its headings down the first of two columns ("Recommendation 1 | ...", "Action | ...", "Lead | ..."), set
 * upright: one row of headings and a row for each time they are run through. Null where the table is no such one.
 */
export function uprightTable({ type, at, rows }: TableBlock): TableBlock | null {
  if (rows.length < 3 || rows.some((row) => row.cells.length !== 2)) return null;
  const named = rows.filter((row) => headingOf(row) !== null);
  const asks = named.some((row) => /^recommendation/i.test(headingOf(row) ?? ""));
  if (!asks || named.length < 3 || named.length * 4 < rows.length * 3) return null;
  const headings: string[] = [];
  const records: { readonly at: TableRow["at"]; readonly cells: Map<string, Cell> }[] = [];
  for (const row of rows) {
    const heading = headingOf(row) ?? cellText(row.cells[0]);
    if (!headings.includes(heading)) headings.push(heading);
    const open = records.at(-1);
    if (!open || open.cells.has(heading) || heading === headings[0])
      records.push({ at: row.at, cells: new Map([[heading, printedValue(row)]]) });
    else open.cells.set(heading, printedValue(row));
  }
  const header: TableRow = { at, cells: headings.map((heading) => ({ paragraphs: [heading], span: 1 })) };
  const body = records.map(
    (record): TableRow => ({
      at: record.at,
      cells: headings.map((heading) => record.cells.get(heading) ?? emptyCell()),
    }),
  );
  return { type, at, rows: [header, ...body] };
}

/** The heading in the first cell: "Recommendation" for "Recommendation 3". */
function headingOf(row: TableRow): string | null {
  const text = cellText(row.cells[0]).replace(/:$/, "");
  if (isRecommendationLabel(text)) return "Recommendation";
  return columnMeaning(text) === null ? null : text;
}

/** The second cell, behind the label that its heading carries. */
function printedValue(row: TableRow): Cell {
  const label = cellText(row.cells[0]);
  const [first = "", ...rest] = row.cells[1]?.paragraphs ?? [];
  if (!isRecommendationLabel(label)) return row.cells[1] ?? emptyCell();
  return { paragraphs: [`${label.replace(/:$/, "")}: ${first}`.trim(), ...rest], span: 1 };
}
