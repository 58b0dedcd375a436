import type { AccuracyByTheme } from "../../queries/accuracyByTheme.ts";
import type { TableData } from "../csv.ts";
import type { Labels } from "../labels.ts";
import { type Share, TOO_FEW, themeFigures } from "./themeFigures.ts";

export const ALL_THEMES = "All themes together";

/** What a row is called; a theme that the codebook no longer has keeps its code. */
export function rowLabel({ theme }: Pick<AccuracyByTheme, "theme">, labels: Pick<Labels, "themes">): string {
  return theme === null ? ALL_THEMES : (labels.themes.get(theme)?.label ?? theme);
}

/** The figures as a table to take away: counts, and shares of 100 with the ends of their intervals apart. */
export function accuracyTable(
  accuracy: readonly AccuracyByTheme[],
  labels: Pick<Labels, "themes">,
  caption: string,
): TableData {
  const shares = ["Precision", "Recall", "F1"].flatMap((name) => [name, `${name}, lower end`, `${name}, upper end`]);
  return {
    caption,
    head: ["Theme", "Labels", "Given and labelled", "Given, not labelled", "Labelled, not given", ...shares],
    rows: accuracy.map((row) => {
      const { precision, recall, f1 } = themeFigures(row);
      const { labelled, hits, extra, missed } = row;
      return [rowLabel(row, labels), labelled, hits, extra, missed, ...[precision, recall, f1].flatMap(cells)];
    }),
  };
}

function cells(share: Share | null): readonly (string | number)[] {
  return share === null ? [TOO_FEW, "", ""] : [share.value, share.low ?? "", share.high ?? ""];
}
