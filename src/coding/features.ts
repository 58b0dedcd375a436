import type { Feature } from "../model/codebook.ts";
import type { Support } from "./support.ts";

/** What the decision on a theme is made from, each a plain number: see `Feature`. */
export type Features = Readonly<Record<Feature, number>>;

const FLOOR = 0.2;

/**
 * The features of one theme of a passage.
 * @param needed the score asked for in a passage of that length
 * @param allWeight weight of the mentions of every theme together
 */
export function featuresOf(support: Support, needed: number, allWeight: number): Features {
  return {
    strongest: support.strongest,
    enough: support.score >= needed ? 1 : 0,
    score: Math.log(FLOOR + support.score),
    share: support.weight / allWeight,
    wordings: Math.log(support.wordings),
    inOutcome: support.inOutcome / support.weight,
  };
}
