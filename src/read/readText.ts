import type { Block, Blocks, Paragraph, Spot, TableRow } from "./block.ts";
import { lineItems } from "./lineItems.ts";
import { findPageLines, isPageNumber, pageLineKey } from "./pageHeader.ts";
import type { SourceItem } from "./sourceItem.ts";

/**
 * Reads a text rendering (cells parted by tabs, Markdown or HTML tables, paragraphs) into blocks. Repeated page headers
 * and page numbers are left out and counted; paragraphs wrapped over lines or broken by a page are joined.
 * @param text the decoded file
 */
export function readText(text: string): Blocks {
  const { items, notices } = lineItems(text);
  const pageLines = findPageLines(items);
  const blocks: Block[] = [];
  const counted = pageLines.first !== null || items.some((item) => item.type === "break");
  let page = 0;
  let rows: TableRow[] = [];
  let printedHeader: string | null = null;
  let beforeBreak = false;
  let touching = false;
  const spot = (line: number): Spot => ({ page: counted ? Math.max(1, page) : null, line });
  const closeTable = () => {
    const first = rows[0];
    if (first) blocks.push({ type: "table", at: first.at, rows });
    rows = [];
  };
  items.forEach((item, i) => {
    if (item.type === "row") {
      rows.push({ at: spot(item.line), cells: item.cells });
      touching = false;
      return;
    }
    if (item.type === "rule") return;
    if (item.type === "text" && isPageLine(item, items, i, pageLines.all)) {
      closeTable();
      if (pageLines.first === pageLineKey(item.text)) {
        page++;
        printedHeader ??= item.text;
      }
      beforeBreak = true;
      touching = false;
      return;
    }
    if (item.type === "break" || item.type === "blank") {
      closeTable();
      if (item.type === "break") {
        if (pageLines.first === null) page++;
        beforeBreak = true;
      }
      touching = false;
      return;
    }
    closeTable();
    const paragraph: Paragraph = {
      type: "paragraph",
      at: spot(item.line),
      text: item.text,
      heading: item.heading,
      marker: item.marker,
      depth: item.depth,
    };
    const open = blocks.at(-1);
    if (open?.type === "paragraph" && isContinued(open, paragraph, touching && !item.whole, beforeBreak)) {
      blocks[blocks.length - 1] = { ...open, text: joinTexts(open.text, paragraph.text) };
    } else blocks.push(paragraph);
    touching = true;
    beforeBreak = false;
  });
  closeTable();
  return {
    blocks,
    pageHeader: printedHeader,
    notices: notices.map(({ line, message }) => ({ level: "unsure", at: spot(line), message })),
  };
}

function isPageLine(item: SourceItem, items: readonly SourceItem[], i: number, repeated: ReadonlySet<string>): boolean {
  if (item.type !== "text" || item.marker !== null) return false;
  if (repeated.has(pageLineKey(item.text))) return true;
  return isPageNumber(item.text) && items[i - 1]?.type !== "text" && items[i + 1]?.type !== "text";
}

/** Joins a text and its continuation; a hyphen that breaks a word at the seam is closed up. */
export function joinTexts(left: string, right: string): string {
  if (/\p{L}\u00ad$/u.test(left)) return left.slice(0, -1) + right;
  return `${left} ${right}`;
}

const ENDS = /[.!?:;]["'’”)\]]*$/;
/** A line this long, in characters, that does not end a sentence is taken to be wrapped. */
const WRAPPED_LINE_CHARACTERS = 50;

function isContinued(open: Paragraph, next: Paragraph, touching: boolean, acrossBreak: boolean): boolean {
  if (next.marker !== null || next.heading !== null || open.heading !== null) return false;
  if (/^(?:\d+(?:\.\d+)+\.?|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|recommendation\b|learning\b|lesson\b)/i.test(next.text)) return false;
  const startsInside = /^[\p{Ll},;)]/u.test(next.text);
  const finished = ENDS.test(open.text);
  if (touching) {
    if (startsInside && !/[:]$/.test(open.text)) return true;
    return !finished && open.text.length >= WRAPPED_LINE_CHARACTERS && !isTitleLike(open.text);
  }
  if (finished || !startsInside) return false;
  return acrossBreak || open.text.length >= WRAPPED_LINE_CHARACTERS;
}

const isTitleLike = (text: string) =>
  text === text.toUpperCase() || (/^(?:\p{Lu}\S*\s*){2,}$/u.test(text) && text.length < 90);
