import type { InventedPlan, PlanColumn } from "../plans/inventedPlan.ts";
import type { Random } from "../seededRandom.ts";
import { HEADINGS } from "./headings.ts";

export type MarkUp = "tabs" | "markdown" | "html";

/** Where lines and pages of a plan end; moving them must change no record and no id. */
export type Cuts = {
  readonly rowsOnPage: number;
  /** Of ten page breaks, how many cut a row in two. */
  readonly brokenRowsInTen: number;
  readonly pageHeader: "title" | "page numbers" | "none";
  readonly repeatedHeading: "whole" | "cut" | "none";
  /** Letters after which a paragraph outside tables is wrapped; null for none. */
  readonly lineLetters: number | null;
  /** Letters after which a cell goes on in a row of its own, as on a narrow page; null for whole cells. */
  readonly cellLetters: number | null;
  /** A long heading stands over two rows. */
  readonly headingOverTwoRows: boolean;
};

/** How a plan is laid out. */
export type Layout = {
  readonly markUp: MarkUp;
  readonly columns: readonly PlanColumn[];
  readonly headings: ReadonlyMap<PlanColumn, string>;
  readonly captions: "row" | "line" | "heading";
  readonly banners: "rows" | "paragraphs";
  readonly cuts: Cuts;
};

/** A layout that a careful person reads without doubt. */
export function chooseLayout(plan: InventedPlan, random: Random): Layout {
  const markUp = random.pick(["tabs", "tabs", "markdown", "html"] as const);
  return {
    markUp,
    columns: chooseOrder(plan.columns, random),
    headings: new Map(plan.columns.map((column) => [column, random.pick(HEADINGS[column])])),
    captions: random.pick(["row", "line", "heading"]),
    banners: random.pick(["rows", "rows", "paragraphs"]),
    cuts: chooseCuts(plan, markUp, random),
  };
}

export function chooseCuts(plan: InventedPlan, markUp: MarkUp, random: Random): Cuts {
  const narrow = markUp === "tabs" && staysClearLineByLine(plan) && random.chance(0.5);
  return {
    rowsOnPage: random.whole(1, 4),
    brokenRowsInTen: random.pick([0, 5, 8]),
    pageHeader: random.pick(["title", "page numbers", "none"]),
    repeatedHeading: random.pick(["whole", "whole", "cut", "none"]),
    lineLetters: random.pick([null, 60, 75, 90]),
    cellLetters: narrow ? random.whole(18, 30) : null,
    headingOverTwoRows: markUp === "tabs" && random.chance(0.2),
  };
}

/** Line by line, a row begins where its number stands: each row must print one. */
const staysClearLineByLine = (plan: InventedPlan) =>
  plan.columns.includes("number") &&
  plan.tables.every(({ recommendations }) =>
    recommendations.every(({ printsNumber, actions }) => printsNumber && actions.length === 1),
  );

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
