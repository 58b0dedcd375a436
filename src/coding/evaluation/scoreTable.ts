import type { ThemeId } from "../../model/ids.ts";
import { type Counts, f1, precision, recall, type Scores } from "./scoreCodings.ts";

/** The scores as lines of text: a heading, a line a theme in the given order, and the micro-average. */
export function scoreTable({ byTheme, overall }: Scores, themes: readonly ThemeId[]): string[] {
  const rows = themes.flatMap((theme) => {
    const counts = byTheme.get(theme);
    return counts ? [row(theme, counts)] : [];
  });
  return [
    `${"theme".padEnd(NAME)}precision  recall      F1    hits   extra  missed`,
    ...rows,
    row("all themes (micro)", overall),
  ];
}

const NAME = 26;

function row(name: string, counts: Counts): string {
  const shares = [precision(counts), recall(counts), f1(counts)].map((share) =>
    (share === null ? "-" : share.toFixed(2)).padStart(8),
  );
  const totals = [counts.hits, counts.extra, counts.missed].map((total) => String(total).padStart(8));
  return `${name.padEnd(NAME)} ${shares.join("")}${totals.join("")}`;
}
