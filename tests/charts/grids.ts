import { type ThreadGrid, threadGrid } from "../../src/charts/threadGrid.ts";
import type { ReviewId, ThemeId } from "../../src/model/ids.ts";

const LABELS = ["Information sharing", "Training and learning", "Housing and home safety", "Escalation", "Firearms"];

/** Invented counts: theme by review; a theme without any count is left out by the grid. */
export function grid(counts: readonly (readonly number[])[], reviews: number): ThreadGrid {
  const columns = Array.from({ length: reviews }, (_, index) => ({
    review: `r${index + 1}` as ReviewId,
    at: index,
    partnership: index % 2 === 0 ? "North Calderby" : "Safer Harrowmere",
    label: `DHR ${index + 1}`,
    total: 10 + index,
  }));
  const themes = LABELS.slice(0, counts.length).map((label, index) => ({
    id: `t${index + 1}` as ThemeId,
    label,
    number: index + 1,
  }));
  return threadGrid(
    counts.flatMap((row, theme) =>
      row.flatMap((passages, review) => (passages === 0 ? [] : [{ theme, review, passages }])),
    ),
    themes,
    columns,
  );
}
