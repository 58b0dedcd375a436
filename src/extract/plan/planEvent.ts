import type { Cell, Spot } from "../../read/block.ts";
import type { Caption } from "./caption.ts";
import type { Facet } from "./columnMeaning.ts";
import type { Column } from "./columns.ts";

/** A line of a full-width row or of a paragraph between tables. */
export type BannerLine = { readonly text: string; readonly marker: string | null };

/** What an action plan says, in printed order, whichever way its tables are cut. */
export type PlanEvent =
  | { readonly type: "table"; readonly at: Spot; readonly columns: readonly Column[]; readonly caption: Caption | null }
  | {
      readonly type: "row";
      readonly at: Spot;
      readonly cells: ReadonlyMap<Facet, Cell>;
      /** The first row after a page break or a header printed again. */
      readonly afterBreak: boolean;
      /** Counts the rows of its table from 1. */
      readonly row: number;
    }
  | { readonly type: "banner"; readonly at: Spot; readonly lines: readonly BannerLine[]; readonly inTable: boolean }
  | { readonly type: "unread"; readonly at: Spot; readonly message: string };

export type RowEvent = Extract<PlanEvent, { type: "row" }>;
