import type { Cell } from "../../read/block.ts";
import { findDates } from "../dates.ts";
import type { Column } from "./columns.ts";
import { updateLabel } from "./progress/updateLabel.ts";

/** Where several columns tell of progress, each by its own date or quarter, the heading labels what stands under it. */
export function withColumnLabel(cell: Cell, column: Column, columns: readonly Column[]): Cell {
  const several = columns.filter(({ facets }) => facets.includes("progress")).length > 1;
  const label = several && column.facets.includes("progress") ? columnLabel(column.heading) : null;
  const [first, ...rest] = cell.paragraphs;
  if (label === null || first === undefined || updateLabel(first) !== null) return cell;
  return { ...cell, paragraphs: [`${label}: ${first}`, ...rest] };
}

/** "Q1", "Quarter 2 progress", "Update (March 2024)": the label of an update that the heading of a column makes. */
function columnLabel(heading: string): string | null {
  const plain = heading.replace(/[()]/g, " ").replace(/\s+/g, " ").trim();
  const quarter = /\b(?:q ?[1-4]|quarter [1-4])\b/i.exec(plain)?.[0].replace(/q /i, "Q");
  if (quarter !== undefined) return `${quarter} update`;
  const date = findDates(plain)[0]?.printed;
  if (date !== undefined) return `Update ${date}`;
  return /\bupdates?\b/i.test(plain) && updateLabel(plain) !== null && plain.split(" ").length > 1 ? plain : null;
}
