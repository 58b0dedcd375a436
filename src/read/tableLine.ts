import type { Cell } from "./block.ts";
import { paragraphsOf } from "./markup.ts";

const RULE_CELL = /^\s*:?[-–—=_]{2,}:?\s*$/;

/** A cell of one column from its printed text, mark-up resolved. */
export const cellOf = (text: string): Cell => ({ paragraphs: paragraphsOf(text), span: 1 });

/** The raw cells of a line whose cells are parted by tabs, or null where the line holds none. */
export const tabCells = (line: string): string[] | null => (line.includes("\t") ? line.split("\t") : null);

/**
 * The raw cells of a Markdown table line (`| a | b |`; `\|` is a bar in a cell), or null where the line is none: it must
 * begin with a bar, or hold at least one and stand in a table already (`inTable`).
 */
export function pipeCells(line: string, inTable: boolean): string[] | null {
  const trimmed = line.trim();
  if (!trimmed.startsWith("|") && !(inTable && /(?<!\\)\|/.test(trimmed))) return null;
  const cells = trimmed.split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, "|"));
  if (cells.length < 2) return null;
  if (trimmed.startsWith("|")) cells.shift();
  if (/(?<!\\)\|$/.test(trimmed)) cells.pop();
  return cells;
}

/** True for the ruled line under or between table rows: every cell empty or dashes, and at least one of dashes. */
export function isRule(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length > 0 && filled.every((cell) => RULE_CELL.test(cell));
}
