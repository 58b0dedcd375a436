import type { Extraction } from "../../../../src/model/extraction.ts";
import type { PlanColumn } from "../plans/inventedPlan.ts";
import type { PrintedRow } from "../print/printedRow.ts";
import { wordsOf } from "./sameWords.ts";

/** Columns that are read knowingly without a record, or hold labels alone. */
const NOT_KEPT: ReadonlySet<PlanColumn> = new Set(["milestones", "rag"]);
const LABELS = new Set("recommendation action update completed complete in progress local".split(" "));

/** Cells of which a word stands in no record and no finding. `names`: people in lead cells, who are dropped knowingly. */
export function lostCells(read: Extraction, rows: readonly PrintedRow[], names: readonly string[]): readonly string[] {
  const kept = new Set(wordsIn(read).flatMap((text) => wordsOf(text).split(" ")));
  const dropped = new Set(names.flatMap((name) => wordsOf(name).split(" ")));
  const isLost = (word: string) => word.length > 2 && !kept.has(word) && !dropped.has(word) && !LABELS.has(word);
  return rows.flatMap((row) => {
    const cells = row.kind === "banner" ? [["banner", row.paragraphs] as const] : [...row.cells];
    return cells.flatMap(([column, paragraphs]) => {
      if (column !== "banner" && NOT_KEPT.has(column)) return [];
      const lost = wordsOf(paragraphs.join(" ")).split(" ").filter(isLost);
      return lost.length === 0 ? [] : [`${column} cell lost ${JSON.stringify(lost)} of: ${paragraphs.join(" ¶ ")}`];
    });
  });
}

/** Every text of an extraction, at any depth. */
function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}
