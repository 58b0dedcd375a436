import type { AccuracyByTheme } from "../../queries/accuracyByTheme.ts";
import type { Labels } from "../labels.ts";
import { ENOUGH } from "../themes/themeAccuracyWords.ts";
import { capital, counted, inSentence, listed } from "../words.ts";
import { rowLabel } from "./accuracyTable.ts";
import { shareWords, themeFigures } from "./themeFigures.ts";

const THEMES = ["theme", "themes"] as const;

/** What the figure of accuracy shows, in words: all themes, the lowest and the highest. */
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
  const [lowest, highest] = [told[0], told.at(-1)];
  return [
    all === undefined || overall === null
      ? ""
      : `All themes together: F1 ${shareWords(overall)} of 100, from ${counted(all.labelled, ["label", "labels"])}.`,
    lowest === undefined || highest === undefined || told.length < 2
      ? ""
      : `Of the ${counted(told.length, THEMES)} with at least ${ENOUGH} labels the lowest is ${lowest.name} (${lowest.value}), the highest ${highest.name} (${highest.value}).`,
    "These figures take together passages in view while the rules were made and passages in other words.",
  ]
    .filter(Boolean)
    .map(capital)
    .join(" ");
}

/** Which themes have too few labels for a figure of their own; empty where all have enough. */
export function tooFewSentence(accuracy: readonly AccuracyByTheme[], labels: Pick<Labels, "themes">): string {
  const few = accuracy
    .filter((row) => row.theme !== null && themeFigures(row).f1 === null)
    .map((row) => inSentence(rowLabel(row, labels)));
  return few.length === 0 ? "" : `Too few labels to say for ${counted(few.length, THEMES)}: ${listed(few)}.`;
}
