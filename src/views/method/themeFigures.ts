import type { AccuracyByTheme } from "../../queries/accuracyByTheme.ts";
import { ENOUGH } from "../themes/themeAccuracyWords.ts";
import { capital, counted, listed } from "../words.ts";
import { ofHundred } from "./measureWords.ts";

/** A figure of 100 with the ends of its interval, null where there is none. */
export type Share = { readonly value: number; readonly low: number | null; readonly high: number | null };
/** Null: too few to say. */
export type ThemeFigures = {
  readonly precision: Share | null;
  readonly recall: Share | null;
  readonly f1: Share | null;
};

export const TOO_FEW = "too few labels to say";

/** What can be said of a theme's coding: precision from enough codes, recall and F1 from enough labels. */
export function themeFigures(row: AccuracyByTheme): ThemeFigures {
  const labelled = row.labelled >= ENOUGH;
  return {
    precision: row.hits + row.extra >= ENOUGH ? share(row.precision, row.precisionLow, row.precisionHigh) : null,
    recall: labelled ? share(row.recall, row.recallLow, row.recallHigh) : null,
    f1: labelled ? share(row.f1, row.f1Low, row.f1High) : null,
  };
}

/** `92 (67 to 99)`; says so where there are too few. */
export function shareWords(share: Share | null): string {
  if (share === null) return TOO_FEW;
  const { value, low, high } = share;
  return low === null || high === null ? String(value) : `${value} (${low} to ${high})`;
}

/** A theme's figures in a line: `Precision 92 (67 to 99), recall 75 (51 to 90), F1 83 (64 to 93); 16 labels.` */
export function themeFiguresLine(row: AccuracyByTheme | undefined): string {
  if (row === undefined) return "How often it is right has not been measured yet.";
  const { precision, recall, f1 } = themeFigures(row);
  const labels = row.labelled === 0 ? "no label" : counted(row.labelled, ["label", "labels"]);
  if (precision === null && f1 === null) return `How often it is right: ${TOO_FEW} (${labels}).`;
  const named = { precision, recall, F1: f1 };
  const told = Object.entries(named).flatMap(([name, share]) => (share === null ? [] : `${name} ${shareWords(share)}`));
  const few = Object.entries(named).flatMap(([name, share]) => (share === null ? name : []));
  return `${capital(told.join(", "))}; ${labels}.${few.length === 0 ? "" : ` ${capital(listed(few))}: ${TOO_FEW}.`}`;
}

function share(permille: number | null, low: number | null, high: number | null): Share | null {
  if (permille === null) return null;
  return {
    value: ofHundred(permille),
    low: low === null ? null : ofHundred(low),
    high: high === null ? null : ofHundred(high),
  };
}
