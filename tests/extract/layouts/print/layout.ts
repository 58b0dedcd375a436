import type { InventedPlan, PlanColumn } from "../plans/inventedPlan.ts";
import type { Random } from "../seededRandom.ts";
import { HEADINGS } from "./headings.ts";

export type MarkUp = "tabs" | "markdown" | "html";

/** How the pages of a plan are cut; moving them must change no record and no id. */
export type Pages = {
  readonly rowsOnPage: number;
  /** Of ten page breaks, how many cut a row in two. */
  readonly brokenRowsInTen: number;
  readonly pageHeader: "title" | "page numbers" | "none";
  readonly repeatedHeading: "whole" | "cut" | "none";
};

/** How a plan is laid out. */
export type Layout = {
  readonly markUp: MarkUp;
  readonly columns: readonly PlanColumn[];
  readonly headings: ReadonlyMap<PlanColumn, string>;
  readonly captions: "row" | "line" | "heading";
  readonly pages: Pages;
};

/** A layout that a careful person reads without doubt. */
export function chooseLayout(plan: InventedPlan, random: Random): Layout {
  return {
    markUp: random.pick(["tabs", "tabs", "markdown", "html"]),
    columns: chooseOrder(plan.columns, random),
    headings: new Map(plan.columns.map((column) => [column, random.pick(HEADINGS[column])])),
    captions: random.pick(["row", "line", "heading"]),
    pages: choosePages(random),
  };
}

export const choosePages = (random: Random): Pages => ({
  rowsOnPage: random.whole(1, 4),
  brokenRowsInTen: random.pick([0, 5, 8]),
  pageHeader: random.pick(["title", "page numbers", "none"]),
  repeatedHeading: random.pick(["whole", "whole", "cut", "none"]),
});

/** Any order, but colours stand before the updates they rate. */
function chooseOrder(columns: readonly PlanColumn[], random: Random): readonly PlanColumn[] {
  if (random.chance(0.2)) return columns;
  const order = [...random.shuffled(columns)];
  const rag = order.indexOf("rag");
  const updates = order.indexOf("updates");
  if (rag > updates && updates >= 0) {
    order[updates] = "rag";
    order[rag] = "updates";
  }
  return order;
}
