import type { ThemeId } from "../model/ids.ts";
import type { ThreadGrid } from "./threadGrid.ts";

/** How far a theme is spread: the reviews and partnerships that have it, and the passages that carry it. */
export type ThemeSpread = {
  readonly theme: ThemeId;
  readonly label: string;
  readonly reviews: number;
  readonly partnerships: number;
  readonly passages: number;
};

/** The rows of a grid, counted instead of laid out by review; in the same order. */
export function themeSpreads({ columns, rows }: ThreadGrid): ThemeSpread[] {
  return rows.map((row) => ({
    theme: row.theme,
    label: row.label,
    reviews: row.reviews,
    partnerships: new Set(
      columns.filter((_, index) => (row.counts[index] ?? 0) > 0).map(({ partnership }) => partnership),
    ).size,
    passages: row.counts.reduce((sum, count) => sum + count, 0),
  }));
}
