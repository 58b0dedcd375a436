import { readColumns } from "../plan/columns.ts";
import type { Line } from "./line.ts";
import { recommendationLabel } from "./recommendationLabel.ts";
import { sectionKind } from "./sectionKind.ts";

/**
 * Which lines stand inside an action plan: after the header of an action table until a section title, or, where the tables
 * print no column of recommendations, a recommendation that is followed by its own table.
 */
export function planRegion(lines: readonly Line[]): readonly boolean[] {
  let inside = false;
  const after = lines.map((line) => {
    if (isPlanTable(line)) inside = true;
    else if (line.type === "title" && endsPlan(line)) inside = false;
    return inside;
  });
  let heads = false;
  const above = lines.toReversed().map((line) => {
    if (line.type === "table") heads = isPlanTable(line) && !listsRecommendations(line);
    const held = heads;
    if (line.type === "title" && (endsPlan(line) || sectionKind(line.text).appendix)) heads = false;
    else if (recommendationLabel(line.text) !== null) heads = false;
    return held;
  });
  return after.map((inPlan, i) => inPlan || above[lines.length - 1 - i] === true);
}

function isPlanTable(line: Line): boolean {
  return line.type === "table" && line.table.rows.some((row) => readColumns(row) !== null);
}

function endsPlan(title: Extract<Line, { readonly type: "title" }>): boolean {
  const kind = sectionKind(title.text);
  if (!title.marked && title.number === null) return kind.learning || kind.recommendations;
  return kind.learning || kind.recommendations || kind.other || (title.number !== null && title.level === 1);
}

function listsRecommendations(line: Line): boolean {
  const rows = line.type === "table" ? line.table.rows : [];
  return rows.some((row) => readColumns(row)?.some((column) => column.facets.includes("recommendation")) ?? false);
}
