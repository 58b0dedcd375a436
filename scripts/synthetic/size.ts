import { PLACES } from "./places.ts";
import type { Random } from "./random.ts";

/** How much of everything a corpus holds; passages of all kinds together are exactly what was asked for. */
export type Size = {
  readonly partnerships: number;
  readonly reviews: number;
  readonly recommendations: number;
  readonly actions: number;
  readonly learning: number;
  readonly clauses: number;
  readonly passages: number;
};

/** How many passages the whole country is taken to have. */
export const NATIONAL_PASSAGES = 20_000;
const FEWEST_PASSAGES = 200;
const PASSAGES_IN_REVIEW = 50;

/**
 * The measures of a corpus of so many passages: 60 partnerships and 400 reviews at 20,000; a smaller one has fewer
 * reviews in proportion, and fewer partnerships by the square root, so that it still has many.
 * @throws RangeError where so few are asked for that there could be no repeats
 */
export function sizeOf(passages: number): Size {
  if (!Number.isInteger(passages) || passages < FEWEST_PASSAGES) {
    throw new RangeError(`${passages} passages: give a whole number of at least ${FEWEST_PASSAGES}`);
  }
  const share = passages / NATIONAL_PASSAGES;
  const reviews = Math.round(passages / PASSAGES_IN_REVIEW);
  return {
    partnerships: Math.min(PLACES.length, reviews, Math.max(3, Math.round(PLACES.length * Math.sqrt(share)))),
    reviews,
    recommendations: Math.round(passages * 0.1),
    actions: Math.round(passages * 0.2),
    learning: Math.round(passages * 0.09),
    clauses: Math.round(passages * 0.08),
    passages,
  };
}

/** Parts a total among so many holders, unevenly; each has at least `least`. */
export function shares(total: number, holders: number, least: number, random: Random): number[] {
  const parts = Array.from({ length: holders }, () => least);
  const weights = parts.map(() => 1 + random.int(9));
  const urn = weights.flatMap((weight, holder) => Array.from({ length: weight }, () => holder));
  for (let left = total - least * holders; left > 0; left--) {
    const holder = random.pick(urn);
    parts[holder] = (parts[holder] ?? 0) + 1;
  }
  return parts;
}
