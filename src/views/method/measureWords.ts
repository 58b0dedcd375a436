import type { Measure } from "../../queries/measures.ts";
import { counted, grouped } from "../words.ts";

const PASSAGES = ["passage", "passages"] as const;
const PAIRS = ["pair", "pairs"] as const;
type Unit = readonly [one: string, several: string];

/** How each published figure is told; `data/codebook/tables.json` says what it is exactly. */
const SENTENCES = new Map<string, (measure: Measure) => string | null>(
  Object.entries({
    "coding-precision": (measure) => share(measure, PASSAGES, (of) => `Of 100 themes given, about ${of} are right`),
    "coding-recall": (measure) =>
      share(measure, PASSAGES, (of) => `Of 100 themes that careful readers gave, about ${of} were found`),
    "coding-f1": (measure) => share(measure, PASSAGES, (of) => `The two in one figure (F1): ${of} of 100`),
    "coding-f1-fitted": (measure) =>
      share(measure, PASSAGES, (of) => `The same with the weights in use, which these passages helped to set: ${of}`),
    "coding-f1-other-reviews": (measure) =>
      share(
        measure,
        PASSAGES,
        (of) =>
          `In passages written in other words, by somebody who did not know which words the rules look for: ${of}`,
      ),
    "reader-agreement": ({ permille, of }) =>
      permille === null
        ? null
        : `Two readers who coded the same passages apart agreed at a kappa of ${(permille / 1000).toFixed(2)}, where 1 is full agreement and 0 is chance${of === null ? "" : ` (from ${counted(of, PASSAGES)})`}.`,
    "labelled-passages": ({ of }) =>
      of === null ? null : `${counted(of, PASSAGES)} ${of === 1 ? "is" : "are"} labelled by hand.`,
    "repeat-precision": (measure) =>
      share(
        measure,
        PAIRS,
        (of) => `Of 100 pairs called repeats, about ${of} ask for the same or something close to a careful reader`,
      ),
    "partner-recall": (measure) =>
      share(
        measure,
        PAIRS,
        (of) =>
          `Of 100 pairs that careful readers call the same or close, about ${of} have each other among their five nearest`,
      ),
  }),
);

/** A published figure as a sentence; null where it is not published, or its code is none of those told here. */
export function measureWords(measure: Measure | undefined): string | null {
  return measure === undefined ? null : (SENTENCES.get(measure.measure)?.(measure) ?? null);
}

/** Whether the figure is one that `measureWords` tells. */
export function isTold(code: string): boolean {
  return SENTENCES.has(code);
}

/** A figure without saying of what: `80 of 100 (95 % interval 70 to 88; from 40)`. */
export function plainWords({ permille, low, high, of }: Measure): string {
  const interval = low === null || high === null ? "" : `95 % interval ${ofHundred(low)} to ${ofHundred(high)}`;
  if (permille === null) return of === null ? "not stated" : grouped(of);
  const beside = [interval, of === null ? "" : `from ${grouped(of)}`].filter(Boolean).join("; ");
  return `${ofHundred(permille)} of 100${beside === "" ? "" : ` (${beside})`}`;
}

/** Thousandths as a number of 100. */
export function ofHundred(permille: number): number {
  return Math.round(permille / 10);
}

function share({ permille, low, high, of }: Measure, unit: Unit, words: (of: number) => string): string | null {
  if (permille === null) return null;
  const beside = [
    low === null || high === null ? "" : `95 % interval ${ofHundred(low)} to ${ofHundred(high)}`,
    of === null ? "" : `from ${counted(of, unit)}`,
  ].filter(Boolean);
  return `${words(ofHundred(permille))}${beside.length === 0 ? "" : ` (${beside.join("; ")})`}.`;
}
