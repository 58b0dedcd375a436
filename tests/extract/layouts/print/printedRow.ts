import type { PlanColumn } from "../plans/inventedPlan.ts";

/** The paragraphs of a cell; none for an empty cell. */
export type PrintedCell = readonly string[];

/** A row of the body under its columns, or one printed over the whole width. */
export type PrintedRow =
  | { readonly kind: "body"; readonly cells: ReadonlyMap<PlanColumn, PrintedCell> }
  | { readonly kind: "banner"; readonly paragraphs: PrintedCell };

/** A row as it goes into the mark-up: cells in printed order. */
export type LaidRow =
  | { readonly kind: "heading" | "body"; readonly cells: readonly PrintedCell[] }
  | { readonly kind: "banner"; readonly cells: readonly PrintedCell[] };
