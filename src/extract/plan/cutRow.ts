import type { Block } from "../../read/block.ts";
import { cellText } from "./cellText.ts";
import type { Column } from "./columns.ts";
import { isFinished } from "./continuesText.ts";
import type { PlanEvent } from "./planEvent.ts";
import { uprightTable } from "./uprightTable.ts";

/** What is to be said of a document that ends in a row that lost cells, its last text broken off; null where it does not. */
export function cutRow(last: Block | undefined, columns: readonly Column[] | null): PlanEvent | null {
  const row = last?.type === "table" && uprightTable(last) === null ? last.rows.at(-1) : undefined;
  if (!row || columns === null || row.cells.length >= columns.length || row.cells.length < 2) return null;
  if (isFinished(cellText(row.cells.at(-1)))) return null;
  const message = `the last row prints ${row.cells.length} of ${columns.length} cells: the file may be cut`;
  return { type: "unread", at: row.at, message };
}
