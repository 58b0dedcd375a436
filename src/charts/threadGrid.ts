import type { ReviewId, ThemeId } from "../model/ids.ts";

/** A review as a column: two short lines for its head, and how many passages of it are counted. */
export type ThreadColumn = {
  readonly review: ReviewId;
  /** Its place among all reviews. */
  readonly at: number;
  readonly partnership: string;
  readonly label: string;
  readonly total: number;
};

/** A theme as a row: `counts` stand in the order of the columns; `reviews` is in how many of them it is. */
export type ThreadRow = {
  readonly theme: ThemeId;
  readonly label: string;
  readonly counts: readonly number[];
  readonly reviews: number;
};

export type ThreadGrid = { readonly columns: readonly ThreadColumn[]; readonly rows: readonly ThreadRow[] };

type Counts = readonly { readonly theme: number; readonly review: number; readonly passages: number }[];

/**
 * Lays counts out as rows and columns: the theme that most reviews share first, then the one counted most often, then
 * by alphabet. Themes that are nowhere are left out.
 * @param counts by the places of theme and review
 * @param themes `number`: the place of each, counted from 1
 */
export function threadGrid(
  counts: Counts,
  themes: readonly { readonly id: ThemeId; readonly label: string; readonly number: number }[],
  columns: readonly ThreadColumn[],
): ThreadGrid {
  const columnAt = new Map(columns.map(({ at }, column) => [at, column]));
  const countsOf = new Map(themes.map(({ number }) => [number - 1, columns.map(() => 0)]));
  for (const { theme, review, passages } of counts) {
    const [row, column] = [countsOf.get(theme), columnAt.get(review)];
    if (row !== undefined && column !== undefined) row[column] = passages;
  }
  const rows = themes
    .map(({ id, label, number }) => rowOf(id, label, countsOf.get(number - 1) ?? []))
    .filter(({ reviews }) => reviews > 0);
  const sums = new Map(rows.map((row) => [row, row.counts.reduce((total, count) => total + count, 0)]));
  const sum = (row: ThreadRow) => sums.get(row) ?? 0;
  rows.sort((a, b) => b.reviews - a.reviews || sum(b) - sum(a) || a.label.localeCompare(b.label, "en"));
  return { columns, rows };
}

function rowOf(theme: ThemeId, label: string, counts: readonly number[]): ThreadRow {
  return { theme, label, counts, reviews: counts.filter((count) => count > 0).length };
}
