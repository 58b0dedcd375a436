import type { Cell, TableRow } from "../../read/block.ts";
import { cellText } from "./cellText.ts";
import { withColumnLabel } from "./columnLabel.ts";
import type { Facet } from "./columnMeaning.ts";
import type { Column } from "./columns.ts";
import { cellColours } from "./progress/colour.ts";
import { statusLabel } from "./progress/statusLabel.ts";
import { realign } from "./realign.ts";
import { numberOfCell } from "./recommendationLabel.ts";

/** The cells of a row by what they hold, set under their columns; cells of several columns that hold one thing are joined. */
export function cellsByFacet(row: TableRow, columns: readonly Column[]): ReadonlyMap<Facet, Cell> {
  const { cells } = realign(row, columns);
  const byFacet = new Map<Facet, Cell>();
  columns.forEach((column, i) => {
    const cell = cells[i];
    if (!cell || cellText(cell) === "") return;
    const facets = i === 0 && countsRows(cell, columns) ? (["number"] as const) : facetsOf(cell, column, columns);
    for (const facet of facets)
      byFacet.set(
        facet,
        merge(byFacet.get(facet), facet === "progress" ? withColumnLabel(cell, column, columns) : cell),
      );
    if (facets.length === 1 && facets[0] === "rag") {
      const words = cellColours(cell.paragraphs).rest.filter((text) => statusLabel(text, false) !== null);
      if (words.length) byFacet.set("progress", merge(byFacet.get("progress"), { paragraphs: words, span: 1 }));
    }
    const rating = column.facets.includes("rag") && !facets.includes("rag") ? closingRating(cell) : null;
    if (rating !== null) byFacet.set("rag", merge(byFacet.get("rag"), { paragraphs: [rating], span: 1 }));
  });
  return byFacet;
}

/** A first column without a heading whose cells hold numbers, where no other column does. */
const countsRows = (cell: Cell, columns: readonly Column[]) =>
  columns[0]?.heading === "" &&
  !columns.some(({ facets }) => facets.includes("number")) &&
  numberOfCell(cellText(cell)) !== null;

/** What a cell holds: one of nothing but colours is a rating, where its column is of ratings or another column tells the progress. */
function facetsOf(cell: Cell, column: Column, columns: readonly Column[]): readonly Facet[] {
  if (!column.facets.includes("progress")) return column.facets;
  const rated = column.facets.includes("rag");
  const told = columns.filter((other) => other.facets.includes("progress")).length > 1;
  if ((rated || told) && cellColours(cell.paragraphs).rest.length === 0) return ["rag"];
  return rated ? column.facets.filter((facet) => facet !== "rag") : column.facets;
}

/** "Complete (G)": the rating that closes a cell of status and rating. */
const closingRating = (cell: Cell): string | null =>
  /\((R|A|G|red|amber|green)\)\.?$/i.exec(cellText(cell))?.[1] ?? null;

const merge = (before: Cell | undefined, cell: Cell): Cell =>
  before ? { ...before, paragraphs: [...before.paragraphs, ...cell.paragraphs] } : cell;
