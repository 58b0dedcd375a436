import type { InventedPlan, InventedTable } from "../plans/inventedPlan.ts";
import type { Random } from "../seededRandom.ts";
import { breakRow } from "./breakRow.ts";
import { cutHeadings } from "./cutHeading.ts";
import type { Layout } from "./layout.ts";
import { markUpTable } from "./markUpTable.ts";
import { pageBreak } from "./pageBreak.ts";
import type { LaidRow, PrintedCell, PrintedRow } from "./printedRow.ts";
import { rowsOfTable } from "./rowsOfPlan.ts";

/** A printed plan, and the cells of its tables before any was cut by a page. */
export type PrintedPlan = { readonly text: string; readonly rows: readonly PrintedRow[] };

/** Prints a plan in a layout: `wording` decides labels and line ends, `cuts` where pages end. */
export function printPlan(plan: InventedPlan, layout: Layout, wording: Random, cuts: Random): PrintedPlan {
  const tables = plan.tables.map((table) => ({ table, rows: rowsOfTable(table, plan.columns, wording) }));
  const printer = new Printer(plan, layout, cuts);
  for (const { table, rows } of tables) printer.table(table, rows);
  return { text: printer.text(), rows: tables.flatMap(({ rows }) => rows) };
}

class Printer {
  private readonly parts: string[];
  private held: LaidRow[] = [];
  private page = 1;
  private rowsOnPage = 0;

  constructor(
    private readonly plan: InventedPlan,
    private readonly layout: Layout,
    private readonly cuts: Random,
  ) {
    this.parts = [`${plan.title}\n`];
  }

  text = (): string => `${this.parts.join("\n")}\n`;

  table(table: InventedTable, rows: readonly PrintedRow[]): void {
    this.open(table, false);
    rows.forEach((row, i) => {
      if (row.kind === "banner") {
        this.held.push(this.fullWidth(row.paragraphs));
        return;
      }
      const cells = this.layout.columns.map((column) => row.cells.get(column) ?? []);
      const parts = this.breaks(rows[i - 1]) ? this.turnPage(table, cells) : cells;
      this.held.push({ kind: "body", cells: parts });
      this.rowsOnPage++;
    });
    this.close();
  }

  private breaks(before: PrintedRow | undefined): boolean {
    return before?.kind === "body" && this.rowsOnPage >= this.layout.pages.rowsOnPage;
  }

  /** Begins a page; gives what is left of the row for it. */
  private turnPage(table: InventedTable, cells: readonly PrintedCell[]): readonly PrintedCell[] {
    const { pages } = this.layout;
    const broken = this.cuts.whole(1, 10) <= pages.brokenRowsInTen ? breakRow(cells, this.cuts) : null;
    if (broken) this.held.push({ kind: "body", cells: broken[0] });
    this.close();
    this.page++;
    this.rowsOnPage = 0;
    this.parts.push(pageBreak(pages, this.plan.title, this.page));
    this.open(table, true);
    return broken ? broken[1] : cells;
  }

  private open(table: InventedTable, again: boolean): void {
    const { captions, pages, columns, headings, markUp } = this.layout;
    if (table.caption !== null && !again && captions !== "row") {
      this.parts.push(captions === "heading" ? `## ${table.caption}\n` : `${table.caption}\n`);
    }
    if (again && pages.repeatedHeading === "none" && markUp !== "markdown") return;
    if (table.caption !== null && captions === "row") this.held.push(this.fullWidth([table.caption]));
    const printed = columns.map((column) => headings.get(column) ?? "");
    const cut = again && pages.repeatedHeading === "cut" ? cutHeadings(printed, this.cuts) : printed;
    this.held.push({ kind: "heading", cells: cut.map((heading) => [heading]) });
  }

  private close(): void {
    this.parts.push(`${markUpTable(this.held, this.layout.markUp)}\n`);
    this.held = [];
  }

  private fullWidth(paragraphs: PrintedCell): LaidRow {
    return { kind: "banner", cells: [paragraphs, ...this.layout.columns.slice(1).map(() => [])] };
  }
}
