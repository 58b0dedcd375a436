import type { TableRow } from "../../read/block.ts";
import { cellText, filledCells } from "./cellText.ts";
import { readColumns } from "./columns.ts";
import { isRecommendationLabel } from "./recommendationLabel.ts";

/** A row whose first cell names a recommendation: "Recommendation 1: ..." over the columns of its actions. */
export const isLabelRow = (row: TableRow): boolean =>
  isRecommendationLabel(cellText(row.cells[0])) && filledCells(row).length <= 3 && !readColumns(row);
