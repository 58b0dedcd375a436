import type { Cell, TableRow } from "../../read/block.ts";
import { findDates } from "../dates.ts";
import { lettersAndDigits } from "../lettersAndDigits.ts";
import { cellText, filledCells, wordCount } from "./cellText.ts";
import { columnMeaning, type Facet } from "./columnMeaning.ts";
import { isHanging } from "./continuesText.ts";
import { statusLabel } from "./progress/statusLabel.ts";
import { updateLabel } from "./progress/updateLabel.ts";

/** One column of an action table: its heading as printed (its lines joined) and what it holds; `facets` empty where unknown. */
export type Column = { readonly heading: string; readonly facets: readonly Facet[] };

const LONGEST_HEADING_WORDS = 24;

/** The columns a header row declares, or null where the row is no header of an action table. */
export function readColumns(row: TableRow): Column[] | null {
  const headings = row.cells.map(cellText);
  const filled = headings.filter((heading) => heading !== "");
  const counts = filled.map(wordCount);
  if (filled.length < 2 || counts.some((count) => count > LONGEST_HEADING_WORDS)) return null;
  if (counts.reduce((sum, count) => sum + count, 0) > 9 * filled.length || filled.some(isEntry)) return null;
  const columns = settle(headings.map(columnOf));
  const known = columns.filter((column) => column.facets.length > 0).length;
  const facets = new Set(columns.flatMap((column) => column.facets));
  const meansPlan = facets.has("recommendation") || facets.has("action");
  if (!meansPlan || known < 2 || known * 5 < filled.length * 3) return null;
  if (
    known === 2 &&
    !["lead", "target", "progress", "completion", "action"].some((facet) => facets.has(facet as Facet))
  )
    return null;
  if (filled.some((heading) => /[.;]$/.test(heading) && wordCount(heading) > 8)) return null;
  if (filled.filter((heading) => /^\p{Ll}/u.test(heading)).length * 3 > filled.length) return null;
  return columns;
}

/** "Progress update (March 2024)" without its date. */
const withoutDates = (text: string): string =>
  findDates(text)
    .toReversed()
    .reduce((left, { start, end }) => `${left.slice(0, start)}${left.slice(end)}`, text);

/** True for a cell that carries an entry and so is no heading: a numbered label, a status label, a date. */
const isEntry = (text: string): boolean =>
  (/\b(?:recommendation|action|update)s?\s+\d/i.test(text) && !/^update\s+\d{1,2}$/i.test(text)) ||
  (updateLabel(text)?.rest ?? "") !== "" ||
  /^\d{1,3}\s?[a-z]?[.)]?$/.test(text) ||
  (findDates(text).length > 0 && (wordCount(text) > 6 || columnMeaning(withoutDates(text)) === null)) ||
  (statusLabel(text, false)?.rest ?? "") !== "" ||
  /:\s*$/.test(text);

/** The columns with a second header row joined to their headings. */
export function joinHeadings(columns: readonly Column[], row: TableRow): Column[] {
  const second = row.cells.map(cellText);
  return settle(
    columns.map((column, i) => {
      const under = second[i] ?? "";
      if (under === "") return column;
      const joined = columnOf(`${column.heading} ${under}`.trim());
      const keeps = column.facets.every((facet) => joined.facets.includes(facet));
      return joined.facets.length && keeps ? joined : { ...column, heading: joined.heading };
    }),
  );
}

const HEADING_WORDS = new Set(
  (
    "a achieved achieving action actions agency agencies amber an and any as at be body by completed completion county date " +
    "deadline does due enacting expected for from goal green implemented in is it key lead leads level local made milestone " +
    "milestones named national no number of officer on or outcome outcomes owner person progress quarterly rag recommendation recommended " +
    "recommendations red regional response responsible scope should status target the this time timescale to update updates " +
    "what when who will with your s success measure measures"
  ).split(" "),
);

/**
 * True for the second line of a header: every cell asks a question, holds nothing but words of headings, or is a short end
 * that gives its column a meaning ("What was" / "recommended").
 */
export function isSecondHeading(row: TableRow, columns: readonly Column[]): boolean {
  const filled = filledCells(row);
  const joined = joinHeadings(columns, row);
  const gains = columns.some(
    (column, i) => column.heading !== "" && column.facets.length === 0 && (joined[i]?.facets.length ?? 0) > 0,
  );
  return (
    filled.length > 0 &&
    filled.every((i) => {
      const text = cellText(row.cells[i]);
      if (wordCount(text) > LONGEST_HEADING_WORDS || !/\p{L}{2}/u.test(text)) return false;
      if (text.endsWith("?") && filled.length > 1) return true;
      if (isHanging(columns[i]?.heading ?? "") && wordCount(text) <= 4 && !/[\d.]/.test(text)) return true;
      if (gains && /^\p{Ll}[^\d.]*$/u.test(text) && wordCount(text) <= 4) return true;
      return (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => HEADING_WORDS.has(word));
    })
  );
}

/** The share of a row's filled cells that print a heading of these columns again, whole or cut. */
export function likeness(row: TableRow, columns: readonly Column[]): number {
  const known = columns.map((column) => lettersAndDigits(column.heading)).filter((key) => key !== "");
  const filled = filledCells(row).map((i) => lettersAndDigits(cellText(row.cells[i])));
  if (filled.length === 0) return 0;
  const again = filled.filter((key) =>
    known.some(
      (heading) =>
        heading === key ||
        (key.length >= 2 && heading.startsWith(key)) ||
        (heading.length >= 4 && key.includes(heading) && heading.length * 5 >= key.length * 2),
    ),
  );
  return again.length / filled.length;
}

export const emptyCell: Cell = { paragraphs: [], span: 1 };

function columnOf(heading: string): Column {
  return {
    heading,
    facets: heading === "" ? [] : (columnMeaning(heading) ?? columnMeaning(withoutDates(heading)) ?? []),
  };
}

/** A heading that asks what is wanted, beside one that asks what is done. */
const NEED = /^what (?:needs|must|has|should|ought) (?:to )?(?:be )?(?:change|improve|happen|different)\w*\??$/i;

/** Where several columns claim one thing, the plainer heading keeps it. */
function settle(columns: readonly Column[]): Column[] {
  const holders = (facet: Facet) => columns.filter((column) => column.facets.includes(facet)).length;
  const progressElsewhere = columns.some(
    (column) => column.facets.includes("progress") && !column.facets.includes("rag"),
  );
  const progressAlone = columns.some(({ facets }) => facets.length === 1 && facets[0] === "progress");
  return columns.map((column) => {
    let facets = column.facets;
    if (/^(?:start|commencement)\b/i.test(column.heading) && facets.join() === "target" && holders("target") > 1)
      facets = ["ignored"];
    if (NEED.test(column.heading) && holders("recommendation") === 0 && holders("action") > 1)
      facets = ["recommendation"];
    if (/^(?:additional )?notes$/i.test(column.heading) && holders("progress") === 0) facets = ["progress"];
    if (/^dates?$/i.test(column.heading) && holders("target") === 0) facets = ["target"];
    if (/^recs?\.?$/i.test(column.heading) && holders("recommendation") > 1 && holders("number") === 0)
      facets = ["number"];
    if (facets.includes("rag") && progressElsewhere) facets = ["rag"];
    if (facets.includes("completion") && facets.includes("progress") && progressAlone) facets = ["completion"];
    if (facets.length === 1 && facets[0] === "number" && holders("action-number") === 0 && holders("number") > 1) {
      const first = columns.find((other) => other.facets[0] === "number");
      if (first !== column) facets = ["action-number"];
    }
    return facets === column.facets ? column : { ...column, facets };
  });
}
