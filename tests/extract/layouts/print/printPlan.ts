import type { InventedPlan, InventedTable } from "../plans/inventedPlan.ts";
import type { Random } from "../seededRandom.ts";
import { breakRow } from "./breakRow.ts";
import { headingRows } from "./headingRows.ts";
import type { Layout } from "./layout.ts";
import { lineByLine } from "./lineByLine.ts";
import { markUpTable } from "./markUpTable.ts";
import { pageBreak } from "./pageBreak.ts";
import type { LaidRow, PrintedCell, PrintedRow } from "./printedRow.ts";
import { rowsOfTable } from "./rowsOfPlan.ts";
import { wrapped } from "./wrapped.ts";

/** A printed plan, and the cells of its tables before any was cut by a page. */
export type PrintedPlan = { readonly text: string; readonly rows: readonly PrintedRow[] };

/** Prints a plan in a layout: `wording` decides labels and line ends in cells, `places` where pages end. */
export function printPlan(plan: InventedPlan, layout: Layout, wording: Random, places: Random): PrintedPlan {
  const tables = plan.tables.map((table) => ({ table, rows: rowsOfTable(table, plan.columns, wording) }));
  const printer = new Printer(plan, layout, places);
  for (const { table, rows } of tables) printer.table(table, rows);
  return { text: printer.text(), rows: tables.flatMap(({ rows }) => rows) };
}

class Printer {
  private readonly parts: string[];
  private held: LaidRow[] = [];
  private headed: InventedTable | null = null;
  private page = 1;
  private rowsOnPage = 0;

  constructor(
    private readonly plan: InventedPlan,
    private readonly layout: Layout,
    private readonly places: Random,
  ) {
    this.parts = [`${plan.title}\n`];
  }

  text = (): string => `${this.parts.join("\n")}\n`;

  table(table: InventedTable, rows: readonly PrintedRow[]): void {
    if (rows[0]?.kind === "body" || this.layout.banners === "rows") this.open(table);
    rows.forEach((row, i) => {
      if (row.kind === "banner") this.banner(table, row.paragraphs, rows[i + 1]?.kind === "body");
      else this.row(table, row, rows[i - 1]);
    });
    this.close();
  }

  private row(table: InventedTable, row: PrintedRow & { readonly kind: "body" }, before: PrintedRow | undefined): void {
    const cells = this.layout.columns.map((column) => row.cells.get(column) ?? []);
    const full = before?.kind === "body" && this.rowsOnPage >= this.layout.cuts.rowsOnPage;
    this.hold(full ? this.turnPage(table, cells) : cells);
    this.rowsOnPage++;
  }

  private hold(cells: readonly PrintedCell[]): void {
    const { cellLetters } = this.layout.cuts;
    const lines = cellLetters === null ? [cells] : lineByLine(cells, cellLetters);
    this.held.push(...lines.map((line): LaidRow => ({ kind: "body", cells: line })));
  }

  private banner(table: InventedTable, paragraphs: PrintedCell, last: boolean): void {
    if (this.layout.banners === "rows") {
      this.held.push(this.fullWidth(paragraphs));
      return;
    }
    this.close();
    const { lineLetters } = this.layout.cuts;
    for (const paragraph of paragraphs) {
      const lines = lineLetters === null ? [paragraph] : wrapped(paragraph, lineLetters);
      this.parts.push(`${lines.join("\n")}\n`);
    }
    if (last) this.open(table);
  }

  /** Begins a page; gives what is left of the row for it. */
  private turnPage(table: InventedTable, cells: readonly PrintedCell[]): readonly PrintedCell[] {
    const { cuts } = this.layout;
    const broken = this.places.whole(1, 10) <= cuts.brokenRowsInTen ? breakRow(cells, this.places) : null;
    if (broken) this.hold(broken[0]);
    this.close();
    this.page++;
    this.rowsOnPage = 0;
    this.parts.push(pageBreak(cuts, this.plan.title, this.page));
    this.open(table);
    return broken ? broken[1] : cells;
  }

  /** Caption and headings: whole the first time, then as the layout repeats them. */
  private open(table: InventedTable): void {
    const { captions, cuts, markUp } = this.layout;
    const again = this.headed === table;
    this.headed = table;
    if (table.caption !== null && !again && captions !== "row") {
      this.parts.push(captions === "heading" ? `## ${table.caption}\n` : `${table.caption}\n`);
    }
    if (again && cuts.repeatedHeading === "none" && markUp !== "markdown") return;
    if (table.caption !== null && captions === "row") this.held.push(this.fullWidth([table.caption]));
    this.held.push(...headingRows(this.layout, again, this.places));
  }

  private close(): void {
    if (this.held.length > 0) this.parts.push(`${markUpTable(this.held, this.layout.markUp)}\n`);
    this.held = [];
  }

  private fullWidth(paragraphs: PrintedCell): LaidRow {
    return { kind: "banner", cells: [paragraphs, ...this.layout.columns.slice(1).map(() => [])] };
  }
}
