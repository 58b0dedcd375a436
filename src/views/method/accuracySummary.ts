import type { AccuracyByTheme } from "../../queries/accuracyByTheme.ts";
import type { Labels } from "../labels.ts";
import { ENOUGH } from "../themes/themeAccuracyWords.ts";
import { capital, counted, inSentence, listed } from "../words.ts";
import { rowLabel } from "./accuracyTable.ts";
import { shareWords, themeFigures } from "./themeFigures.ts";

const THEMES = ["theme", "themes"] as const;

/** What the figure of accuracy shows, in words: all themes, the lowest and the highest, and which cannot be told. */
export function accuracySummary(accuracy: readonly AccuracyByTheme[], labels: Pick<Labels, "themes">): string {
  const all = accuracy.find(({ theme }) => theme === null);
  const overall = all === undefined ? null : themeFigures(all).f1;
  const themes = accuracy.filter(({ theme }) => theme !== null);
  const told = themes
    .flatMap((row) => {
      const { f1 } = themeFigures(row);
      return f1 === null ? [] : [{ name: inSentence(rowLabel(row, labels)), value: f1.value }];
    })
    .sort((a, b) => a.value - b.value);
  const few = themes.filter((row) => themeFigures(row).f1 === null).map((row) => inSentence(rowLabel(row, labels)));
  const [lowest, highest] = [told[0], told.at(-1)];
  return [
    all === undefined || overall === null
      ? ""
      : `All themes together: F1 ${shareWords(overall)} of 100, from ${counted(all.labelled, ["label", "labels"])}.`,
    lowest === undefined || highest === undefined || told.length < 2
      ? ""
      : `Of the ${counted(told.length, THEMES)} with at least ${ENOUGH} labels the lowest is ${lowest.name} (${lowest.value}), the highest ${highest.name} (${highest.value}).`,
    few.length === 0 ? "" : `Too few labels to say for ${counted(few.length, THEMES)}: ${listed(few)}.`,
    "The figures by theme take together passages of the documents held here and passages in other wording.",
  ]
    .filter(Boolean)
    .map(capital)
    .join(" ");
}
