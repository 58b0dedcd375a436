import type { ReviewId, ThemeId } from "../model/ids.ts";

/** A review as a column: two short lines for its head, and how many passages of it are counted. */
export type ThreadColumn = {
  readonly review: ReviewId;
  readonly partnership: string;
  readonly label: string;
  readonly total: number;
};

/** A theme as a row: `counts` stand in the order of the columns. */
export type ThreadRow = { readonly theme: ThemeId; readonly label: string; readonly counts: readonly number[] };

export type ThreadGrid = { readonly columns: readonly ThreadColumn[]; readonly rows: readonly ThreadRow[] };

/**
 * Lays counts out as rows and columns: the theme that most reviews share first, then the one counted most often, then
 * by alphabet. Themes that are nowhere are left out.
 */
export function threadGrid(
  counts: readonly { readonly theme: ThemeId; readonly review: ReviewId; readonly passages: number }[],
  themes: readonly { readonly id: ThemeId; readonly label: string }[],
  columns: readonly ThreadColumn[],
): ThreadGrid {
  const count = new Map(counts.map(({ theme, review, passages }) => [`${theme} ${review}`, passages]));
  const rows = themes
    .map(({ id, label }) => ({
      theme: id,
      label,
      counts: columns.map(({ review }) => count.get(`${id} ${review}`) ?? 0),
    }))
    .filter((row) => reviewsWith(row) > 0)
    .sort((a, b) => reviewsWith(b) - reviewsWith(a) || sum(b) - sum(a) || a.label.localeCompare(b.label, "en"));
  return { columns, rows };
}

/** In how many of the columns a theme is. */
export function reviewsWith({ counts }: ThreadRow): number {
  return counts.filter((count) => count > 0).length;
}

function sum({ counts }: ThreadRow): number {
  return counts.reduce((total, count) => total + count, 0);
}
