import type { Cell } from "./block.ts";
import { htmlItems } from "./htmlItems.ts";
import type { SourceItem } from "./sourceItem.ts";
import { cellOf, isRule, pipeCells, tabCells } from "./tableLine.ts";
import { textItems } from "./textLine.ts";

export type LineItems = {
  readonly items: readonly SourceItem[];
  readonly notices: readonly { readonly line: number; readonly message: string }[];
};

/** Words the source marks as struck through: they are left out, with a notice. */
const STRUCK = /~~[^~\n]+~~|<(?:s|del|strike)\b[^>]*>/i;
const STRUCK_NOTICE = "words that the document strikes through are left out";
const WHOLE_HTML = /^\s*(?:<!doctype html|<html\b|<body\b|<\?xml)/i;

/** A text as printed things in order: lines whose cells are parted by tabs or bars, HTML tables, paragraphs, blanks, page breaks. */
export function lineItems(text: string): LineItems {
  if (WHOLE_HTML.test(text)) {
    const cut = /<table\b/i.test(text) && !/<\/table>\s*(?!.*<table\b)/is.test(text);
    const struck = STRUCK.test(text) ? [{ line: 1, message: STRUCK_NOTICE }] : [];
    return {
      items: htmlItems(text, 1, true),
      notices: [...(cut ? [{ line: 1, message: "a table is not closed" }] : []), ...struck],
    };
  }
  const lines = text
    .replace(/\r\n?/g, "\n")
    .replace(/\v|\u2028|\u2029/g, "\n")
    .split("\n");
  const items: SourceItem[] = [];
  const notices: { line: number; message: string }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const raw = lines[i] ?? "";
    const line = i + 1;
    if (/<table\b/i.test(raw) && !raw.includes("\t") && !raw.trim().startsWith("|")) {
      const end = lines.findIndex((candidate, j) => j >= i && /<\/table>/i.test(candidate));
      const last = end === -1 ? lastTableLine(lines, i) : end;
      if (end === -1) notices.push({ line, message: "a table is not closed: the file may be cut" });
      const html = lines.slice(i, last + 1).join("\n");
      if (STRUCK.test(html)) notices.push({ line, message: STRUCK_NOTICE });
      items.push({ type: "blank", line }, ...htmlItems(html, line, false));
      i = last;
      continue;
    }
    const inTable = items.at(-1)?.type === "row" || items.at(-1)?.type === "rule";
    const barred = (inTable && lines[i - 1]?.includes("|") === true) || isRuledHeader(lines, i);
    items.push(...itemsOfLine(raw, line, barred));
    if (STRUCK.test(raw)) notices.push({ line, message: STRUCK_NOTICE });
  }
  return { items: rejoinWrappedRows(items), notices };
}

/** The first line of a Markdown table without outer bars: a ruled line of as many cells stands under it. */
function isRuledHeader(lines: readonly string[], i: number): boolean {
  const under = pipeCells(lines[i + 1] ?? "", true);
  const own = pipeCells(lines[i] ?? "", true);
  return under !== null && own !== null && isRule(under) && under.length === own.length;
}

function itemsOfLine(raw: string, line: number, inTable: boolean): SourceItem[] {
  if (raw.includes("\f")) {
    return raw.split("\f").flatMap((part, i): SourceItem[] => {
      const own = part.trim() === "" ? [] : itemsOfLine(part, line, false);
      return i === 0 ? own : [{ type: "break", line }, ...own];
    });
  }
  if (raw.replace(/[\s|]/g, "") === "") return [{ type: "blank", line }];
  const cells = tabCells(raw) ?? pipeCells(raw, inTable);
  if (!cells) return textItems(raw, line);
  if (isRule(cells)) return [{ type: "rule", line }];
  return [{ type: "row", line, cells: cells.map(cellOf) }];
}

/** A table that nobody closed ends with its last line that closes a row or cell. */
function lastTableLine(lines: readonly string[], from: number): number {
  let last = from;
  for (let i = from; i < lines.length; i++) if (/<\/t[dr]>/i.test(lines[i] ?? "")) last = i;
  return last;
}

/**
 * A row whose last cell was wrapped over lines: its pieces follow each other without a blank line and together have
 * exactly the columns of the rows around them.
 */
function rejoinWrappedRows(items: readonly SourceItem[]): SourceItem[] {
  const joined: SourceItem[] = [];
  let widest = 0;
  for (const item of items) {
    const before = joined.at(-1);
    if (item.type === "row") {
      const short = before?.type === "row" && before.cells.length < widest && item.cells.length < widest;
      if (short && before.cells.length > 1 && before.cells.length + item.cells.length - 1 === widest) {
        joined[joined.length - 1] = { ...before, cells: joinCells(before.cells, item.cells) };
        continue;
      }
      widest = before?.type === "row" ? Math.max(widest, item.cells.length) : item.cells.length;
    } else if (
      item.type === "text" &&
      before?.type === "row" &&
      item.line === lastLineOf(joined) + 1 &&
      isMidSentence(item.text)
    ) {
      joined[joined.length - 1] = { ...before, cells: joinCells(before.cells, [cellOf(item.text)]) };
      continue;
    }
    joined.push(item);
  }
  return joined;

  function lastLineOf(list: readonly SourceItem[]): number {
    return list.at(-1)?.line ?? 0;
  }
}

const isMidSentence = (text: string) => /^[a-z(,;]/.test(text);

function joinCells(left: readonly Cell[], right: readonly Cell[]): Cell[] {
  const [first, ...rest] = right;
  const last = left.at(-1);
  const tail = last?.paragraphs.at(-1);
  const head = first?.paragraphs[0];
  const seam: Cell = {
    span: 1,
    paragraphs: [
      ...(last?.paragraphs.slice(0, -1) ?? []),
      ...[tail, head]
        .filter((part) => part !== undefined)
        .join(" ")
        .split("\n")
        .filter(Boolean),
      ...(first?.paragraphs.slice(1) ?? []),
    ],
  };
  return [...left.slice(0, -1), seam, ...rest];
}
