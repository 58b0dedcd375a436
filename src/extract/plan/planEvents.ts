import type { Block, Blocks, Paragraph, Spot, TableBlock, TableRow } from "../../read/block.ts";
import { lettersAndDigits } from "../lettersAndDigits.ts";
import { isAddressee } from "./banner.ts";
import { bannerLine } from "./bannerLine.ts";
import { betterCaption, type Caption, readCaption, sameCaption } from "./caption.ts";
import { cellsByFacet } from "./cellsByFacet.ts";
import { cellText, filledCells, wordCount } from "./cellText.ts";
import type { Facet } from "./columnMeaning.ts";
import { type Column, isSecondHeading, joinHeadings, likeness, readColumns } from "./columns.ts";
import { cutRow } from "./cutRow.ts";
import { isContents } from "./isContents.ts";
import { isLabelRow } from "./labelRow.ts";
import type { BannerLine, PlanEvent } from "./planEvent.ts";
import { isRecommendationLabel, numberOfCell } from "./recommendationLabel.ts";
import { isScope, isSectionName } from "./sectionName.ts";
import { leadsIntoPlan, precedingHeading } from "./tableSurroundings.ts";
import { uprightTable } from "./uprightTable.ts";

/** True for a row printed over the whole width of its table: one filled cell, the first. */
function isFullWidth(row: TableRow): boolean {
  const filled = filledCells(row);
  return filled.length === 1 && filled[0] === 0 && row.cells.length > 1;
}

/** Turns blocks into plan events: headers recognised, repeated headers left out, captions read, cells set under their columns. */
export function planEvents({ blocks }: Blocks): PlanEvent[] {
  const reader = new EventReader();
  blocks.forEach((block, i) => {
    if (block.type === "table") reader.table(uprightTable(block) ?? block, precedingHeading(blocks, i));
    else reader.paragraph(block, blocks, i);
  });
  const cut = cutRow(blocks.at(-1), reader.columns);
  if (cut) reader.events.push(cut);
  return reader.events;
}

class EventReader {
  readonly events: PlanEvent[] = [];
  columns: readonly Column[] | null = null;
  private caption: Caption | null = null;
  private rowNumber = 0;
  private afterBreak = false;
  /** The columns are those of the header printed last, so that a second heading line may add to them. */
  private ownHeader = false;
  /** Rows over the whole width that were read so far. */
  private sections = 0;
  /** A header line was the last thing read. */
  private headed = false;

  table(block: TableBlock, heading: string | null): void {
    let rows = block.rows;
    const header = rows.findIndex((row, i) => i < 3 && this.headerOf(row) !== null);
    if (header === -1 && this.columns === null) {
      this.unreadTable(block);
      return;
    }
    if (header > 0 && rows.slice(0, header).every((row) => this.isCaptionRow(row) || isLabelRow(row))) {
      const labelled = rows.slice(0, header).filter(isLabelRow);
      const captions = rows.slice(0, header).filter((row) => !isLabelRow(row));
      this.open(
        rows[header],
        captions.length ? readCaption(captions) : null,
        block.at,
        labelled.length ? heading : null,
      );
      for (const row of labelled) this.labelRow(row);
      rows = rows.slice(header + 1);
    } else if (header === 0) {
      this.open(rows[0], null, block.at, heading);
      rows = rows.slice(1);
    }
    this.afterBreak = true;
    const held = this.columns;
    if (held && header === -1 && !this.fitsOpenTable(rows)) {
      this.unreadTable(block);
      return;
    }
    rows.forEach((row, i) => {
      const again = this.columns !== null && likeness(row, this.columns) >= 0.6 && filledCells(row).length >= 2;
      if (!again && this.isHeadingLine(row)) {
        if (this.ownHeader) this.extendHeader(row);
        return;
      }
      if (again || this.headerOf(row)) {
        const before = rows[i - 1];
        this.open(
          row,
          before && this.isCaptionRow(before) && this.events.at(-1)?.type === "banner" ? readCaption([before]) : null,
          row.at,
        );
        this.afterBreak = true;
      } else this.body(row);
    });
  }

  paragraph(paragraph: Paragraph, blocks: readonly Block[], i: number): void {
    const inPlan = this.columns !== null && blocks.slice(i + 1).some((block) => block.type === "table");
    const leadsIn = this.columns === null && leadsIntoPlan(blocks, i);
    const bannerTable = this.columns === null || !this.has("recommendation");
    if (leadsIn || (inPlan && (bannerTable || isRecommendationLabel(paragraph.text)))) {
      this.banner(paragraph.at, [{ text: paragraph.text, marker: paragraph.marker }], false);
    }
    if (this.columns !== null) this.afterBreak = true;
  }

  private headerOf(row: TableRow): readonly Column[] | null {
    if (this.columns && likeness(row, this.columns) >= 0.6 && filledCells(row).length >= 2) return this.columns;
    return readColumns(row);
  }

  private open(row: TableRow | undefined, caption: Caption | null, at: Spot, heading: string | null = null): void {
    if (!row) return;
    const own = readColumns(row);
    const again =
      this.columns !== null && (likeness(row, this.columns) >= 0.6 || (own !== null && sameFacets(own, this.columns)));
    const named = caption ?? (heading === null ? null : { name: heading, whole: true });
    const sameName = named === null || (this.caption !== null && sameCaption(named.name, this.caption.name));
    this.ownHeader = false;
    this.headed = true;
    if (again && this.columns && sameName) {
      // The events given so far hold this very caption: a better print mends them all.
      if (named && this.caption) Object.assign(this.caption, betterCaption(this.caption, named));
      if (row.cells.length === this.columns.length) return;
      if (own && sameFacets(own, this.columns)) this.columns = own;
      else if (own && own.length > 2) this.columns = carryOver(own, this.columns);
      return;
    }
    if (own) {
      this.ownHeader = true;
      this.columns = own;
    }
    this.caption = named === null ? null : { ...named };
    this.rowNumber = 0;
    if (this.columns) this.events.push({ type: "table", at, columns: this.columns, caption: this.caption });
  }

  private extendHeader(row: TableRow): void {
    this.columns = joinHeadings(this.columns ?? [], row);
    const opened = this.events.at(-1);
    if (opened?.type === "table") this.events[this.events.length - 1] = { ...opened, columns: this.columns };
  }

  /** The second line of a header printed again, whole or cut: every cell prints words of the headings known. */
  private isSecondAgain(row: TableRow): boolean {
    const known = lettersAndDigits((this.columns ?? []).map(({ heading }) => heading).join(" "));
    const filled = filledCells(row).map((i) => cellText(row.cells[i]));
    return filled.every((text) => wordCount(text) <= 4 && known.includes(lettersAndDigits(text)));
  }

  private isHeadingLine(row: TableRow): boolean {
    return (
      this.headed &&
      this.columns !== null &&
      (this.ownHeader ? isSecondHeading(row, this.columns) : isSecondHeading(row, []) || this.isSecondAgain(row)) &&
      filledCells(row).length < (this.columns?.length ?? 0) + 1
    );
  }

  private isCaptionRow(row: TableRow): boolean {
    const filled = filledCells(row);
    const words = wordCount(filled.map((i) => cellText(row.cells[i])).join(" "));
    return filled.length > 0 && words <= 40 && !(filled.length > 1 && /^\d+[a-z]?$/.test(cellText(row.cells[0])));
  }

  private body(row: TableRow): void {
    const columns = this.columns;
    if (!columns || filledCells(row).length === 0) return;
    this.headed = false;
    const first = columns[0]?.facets ?? [];
    const text = cellText(row.cells[0]);
    if (isFullWidth(row) && this.isBanner(text, first)) {
      this.sections++;
      if (this.has("recommendation") && !isRecommendationLabel(text)) {
        this.caption = { name: text, whole: true };
        this.events.push({ type: "table", at: row.at, columns, caption: this.caption });
      } else this.banner(row.at, (row.cells[0]?.paragraphs ?? []).map(bannerLine), true);
      return;
    }
    if (!this.has("recommendation") && isLabelRow(row) && columns.length > 3 && filledCells(row).length < 4) {
      this.labelRow(row);
      return;
    }
    this.rowNumber++;
    this.events.push({
      type: "row",
      at: row.at,
      cells: cellsByFacet(row, columns),
      afterBreak: this.afterBreak,
      row: this.rowNumber,
    });
    this.afterBreak = false;
  }

  /** A row over the whole width names a recommendation or a body, or carries the recommendation where no column does. */
  private isBanner(text: string, first: readonly Facet[]): boolean {
    if (first.includes("scope") && isScope(text)) return false;
    if (this.has("recommendation"))
      return (
        (!first.includes("recommendation") && (isRecommendationLabel(text) || isSectionName(text))) ||
        (first.includes("recommendation") && isSectionName(text)) ||
        ((this.sections > 0 || (first.includes("number") && numberOfCell(text) === null)) && isAddressee(text))
      );
    return !/^\p{Ll}/u.test(text) || /^[a-z][.)]\s/.test(text);
  }

  /** A row that names a recommendation, with its text and scope in the same or further cells. */
  private labelRow(row: TableRow): void {
    this.banner(
      row.at,
      row.cells.flatMap((cell) => cell.paragraphs.map(bannerLine)),
      true,
    );
  }

  private banner(at: Spot, lines: readonly BannerLine[], inTable: boolean): void {
    this.events.push({ type: "banner", at, lines, inTable });
  }

  private has(facet: Facet): boolean {
    return this.columns?.some((column) => column.facets.includes(facet)) ?? false;
  }

  private fitsOpenTable(rows: readonly TableRow[]): boolean {
    const width = this.columns?.length ?? 0;
    return rows.every((row) => Math.abs(row.cells.length - width) <= 2);
  }

  /** Nothing of such a table is quoted: its first row may print names. */
  private unreadTable(block: TableBlock): void {
    const width = Math.max(...block.rows.map((row) => row.cells.length));
    if (block.rows.length < 2 || width < 2 || isContents(block)) return;
    const message = `table of ${block.rows.length} rows and ${width} columns not read: its headings are not those of an action plan`;
    this.events.push({ type: "unread", at: block.at, message });
  }
}

const facetList = (columns: readonly Column[]) => columns.flatMap((column) => column.facets).join();
const sameFacets = (a: readonly Column[], b: readonly Column[]) => facetList(a) === facetList(b);

/** A damaged header printed again with another number of cells: what it no longer says is known from before. */
function carryOver(own: readonly Column[], before: readonly Column[]): readonly Column[] {
  const known = new Set(own.flatMap((column) => column.facets));
  return own.map((column) => {
    if (column.facets.length || column.heading === "") return column;
    const same = before.find((other) => other.heading.toLowerCase().startsWith(column.heading.toLowerCase()));
    return same?.facets.every((facet) => !known.has(facet)) ? same : column;
  });
}
