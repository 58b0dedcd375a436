import type { AccuracyOfTheme } from "../../queries/accuracyOfTheme.ts";
import type { ConfusionOfTheme } from "../../queries/confusionsOfTheme.ts";
import type { Labels } from "../labels.ts";
import { counted, grouped } from "../words.ts";

/** Fewer labelled passages than this say nothing about a share. */
export const ENOUGH = 10;
const MOST_CONFUSIONS = 5;
const PASSAGES = ["labelled passage", "labelled passages"] as const;

/** How often a theme's code is right, and how often it is missed, in plain words. Shares come in thousandths and are told of 100. */
export function themeAccuracyWords(accuracy: AccuracyOfTheme | null): readonly string[] {
  if (accuracy === null) return ["How often this code is right has not been measured yet."];
  const { hits, extra, labelled } = accuracy;
  const coded = hits + extra;
  if (coded + labelled === 0)
    return ["No labelled passage has this theme, so nothing can be said about how often its code is right."];
  return [right(accuracy, coded), found(accuracy)];
}

function right({ hits, precision, precisionLow: low, precisionHigh: high }: AccuracyOfTheme, coded: number): string {
  if (precision === null || low === null || high === null || coded < ENOUGH) {
    return `Too few labelled passages are coded with this theme to say how often the code is right: ${coded === 0 ? "none" : `${grouped(hits)} of ${grouped(coded)} rightly ${hits === 1 ? "carries" : "carry"} it`}.`;
  }
  return `Of 100 records coded with this theme, about ${ofHundred(precision)} rightly carry it (95 % interval ${ofHundred(low)} to ${ofHundred(high)}; from ${counted(coded, PASSAGES)} coded with it).`;
}

function found({ hits, labelled, recall, recallLow: low, recallHigh: high }: AccuracyOfTheme): string {
  if (recall === null || low === null || high === null || labelled < ENOUGH) {
    return `Too few labelled passages carry it to say how many the coding finds: ${labelled === 0 ? "none do" : `it found ${grouped(hits)} of ${grouped(labelled)}`}.`;
  }
  return `Of 100 records that carry it, about ${ofHundred(recall)} are coded with it (95 % interval ${ofHundred(low)} to ${ofHundred(high)}; from ${counted(labelled, PASSAGES)} that carry it). The others are missing from the figures here.`;
}

/** What the coding of a theme most often gets wrong, in plain words. */
export function confusionWords(
  confusions: readonly ConfusionOfTheme[],
  labels: Pick<Labels, "themes">,
): readonly string[] {
  return confusions.slice(0, MOST_CONFUSIONS).map(({ fault, instead, passages }) => {
    const other = instead === null ? null : (labels.themes.get(instead)?.label ?? instead);
    const count = counted(passages, PASSAGES);
    if (fault === "extra") {
      return other === null
        ? `${count} coded with it without carrying it.`
        : `${count} coded with it where the label is ${other}.`;
    }
    return other === null
      ? `${count} that ${passages === 1 ? "carries" : "carry"} it, not coded with it.`
      : `${count} that ${passages === 1 ? "carries" : "carry"} it, coded with ${other} instead.`;
  });
}

function ofHundred(permille: number): number {
  return Math.round(permille / 10);
}
