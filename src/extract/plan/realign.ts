import type { Cell, TableRow } from "../../read/block.ts";
import { cellText, wordCount } from "./cellText.ts";
import { type Column, emptyCell } from "./columns.ts";

const COLOURS_ONLY = /^(?:(?:red|amber|green|r|a|g)(?:[\s,/–-]+|$))+$/i;
const COLOUR_FIRST = /^(?:red|amber|green)\b/i;
const SCOPE_ONLY = /^(?:(?:local|county|regional|national|both|force|partnership)(?:[\s,/&-]+(?:and|or)?\s*|$))+$/i;
const COMPLETED_ENTRY = /^(?:commenced|complete[d]?|closed|ongoing|n\/?a|\d{1,2}[./-]\d)/i;
const PROGRESS_START = /^(?:(?:red|amber|green)\b[\s:–-]*)?(?:\w+ )?(?:update|complete[d]?|in progress|ongoing)\b/i;
const DATE =
  /\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?(?:20)?\d\d|20\d\d)\b/i;
const NUMBER_ONLY = /^(?:rec(?:ommendation)?\s*)?\d{1,3}\s?[a-z]?[.)]?$/i;

/**
 * The cells of a row, one a column. A row with as many cells as its table has columns stays as it is; where cells were
 * lost or added at a page break they are set, in order, where their content fits best.
 * @returns the cells and whether they had to be moved
 */
export function realign(row: TableRow, columns: readonly Column[]): { cells: Cell[]; moved: boolean } {
  const given = trimmed(row.cells);
  const inPlace = columns.map((_, i) => row.cells[i] ?? emptyCell);
  if (row.cells.length === columns.length) return { cells: inPlace, moved: false };
  if (given.length <= columns.length && fitness(inPlace, columns) >= 0 && !misplaced(inPlace, columns)) {
    return { cells: inPlace, moved: false };
  }
  const filled = given.filter((cell) => cellText(cell) !== "");
  const candidates = placements(filled.length, columns.length);
  let best = inPlace;
  let bestFit = given.length <= columns.length ? fitness(inPlace, columns) : Number.NEGATIVE_INFINITY;
  const shiftOf = (place: readonly number[]) =>
    place.reduce((sum, column, i) => sum + Math.abs(column - given.indexOf(filled[i] ?? emptyCell)), 0);
  for (const place of candidates) {
    const cells = columns.map((_, column) => filled[place.indexOf(column)] ?? emptyCell);
    const score = fitness(cells, columns) - 0.25 * shiftOf(place);
    if (score > bestFit + 1e-9) {
      best = cells;
      bestFit = score;
    }
  }
  return { cells: best, moved: best !== inPlace };
}

function trimmed(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && cellText(cells[end - 1]) === "") end--;
  return cells.slice(0, end);
}

const misplaced = (cells: readonly Cell[], columns: readonly Column[]) =>
  columns.some((column, i) => fitnessOf(cellText(cells[i]), column) <= -2);

const fitness = (cells: readonly Cell[], columns: readonly Column[]) =>
  columns.reduce((sum, column, i) => sum + fitnessOf(cellText(cells[i]), column), 0);

/** How well a text fits a column, from -4 (cannot be) to 3 (plainly it). */
function fitnessOf(text: string, column: Column): number {
  if (text === "") return 0;
  const words = wordCount(text);
  const colours = COLOURS_ONLY.test(text);
  const scores = column.facets.map((facet): number => {
    switch (facet) {
      case "rag":
        return colours ? 3 : COLOUR_FIRST.test(text) && words <= 6 ? 1 : -4;
      case "number":
      case "action-number":
        return NUMBER_ONLY.test(text) ? 3 : -4;
      case "scope":
        return SCOPE_ONLY.test(text) ? 3 : -4;
      case "completion":
        return COMPLETED_ENTRY.test(text) ? (words <= 8 ? 3 : 1) : words > 12 ? -3 : -1;
      case "target":
        return DATE.test(text) && words <= 14 ? 2 : words > 25 ? -2 : -0.5;
      case "progress":
        return colours ? -2 : PROGRESS_START.test(text) && words > 3 ? 2 : words > 12 ? 1 : 0;
      case "lead":
        return colours || words > 30 ? -2 : 0;
      case "action":
      case "outcome":
      case "recommendation":
      case "milestones":
        return colours || SCOPE_ONLY.test(text) ? -3 : words > 6 ? 0.5 : 0;
      default:
        return 0;
    }
  });
  return scores.length ? Math.max(...scores) : -0.5;
}

/** Every way to set `count` things in order into `columns` places. */
function placements(count: number, columns: number): number[][] {
  const found: number[][] = [];
  const set = (from: number, chosen: number[]) => {
    if (chosen.length === count) found.push(chosen);
    else
      for (let column = from; column <= columns - (count - chosen.length); column++)
        set(column + 1, [...chosen, column]);
  };
  if (count <= columns && columns <= 14) set(0, []);
  return found;
}
