import { wilson } from "../../coding/evaluation/interval.ts";
import type { LikenessMeasure } from "../../model/vocabulary.ts";
import type { MeasuredLikeness } from "../likenessBook.ts";
import { pairKey } from "../pairKey.ts";
import type { Partner } from "../partners.ts";
import { isAgreed, type PairSample } from "./pairSample.ts";

/** A count among others. */
export type Counted = { readonly hits: number; readonly of: number };

/**
 * How the partners of passages stand to what careful readers say of pairs of the documents held: of the pairs agreed to be
 * the same or close, how many have each other among their best five or ten (both: each the other; either: one the other);
 * of the pairs called repeats, how many are agreed so. A pair that no reader listed counts as not agreed.
 */
export type PairScores = {
  readonly five: { readonly both: Counted; readonly either: Counted };
  readonly ten: { readonly both: Counted; readonly either: Counted };
  readonly repeats: Counted;
};

/**
 * Scores the partners of the documents held against the sample; pairs with passages that have no partners given, such as
 * the sample's own, are left out.
 * @param partnersOf passage id -> its partners, best first, as `partners` gives them
 */
export function scorePairs(sample: PairSample, partnersOf: ReadonlyMap<string, readonly Partner[]>): PairScores {
  const sought = sample.pairs.filter((pair) => partnersOf.has(pair.a) && partnersOf.has(pair.b) && isAgreed(pair));
  const among = (most: number) => {
    const holds = (a: string, b: string) => (partnersOf.get(a) ?? []).slice(0, most).some(({ id }) => id === b);
    const counted = (test: (one: boolean, other: boolean) => boolean): Counted => ({
      hits: sought.filter(({ a, b }) => test(holds(a, b), holds(b, a))).length,
      of: sought.length,
    });
    return { both: counted((one, other) => one && other), either: counted((one, other) => one || other) };
  };
  const called = new Set(
    [...partnersOf].flatMap(([a, partners]) =>
      partners.filter(({ relation }) => relation === "repeat").map(({ id }) => pairKey(a, id)),
    ),
  );
  const right = new Set(sought.map(({ a, b }) => pairKey(a, b)));
  return {
    five: among(5),
    ten: among(10),
    repeats: { hits: [...called].filter((key) => right.has(key)).length, of: called.size },
  };
}

/** The figures that are published, with their 95 % intervals by Wilson's formula. */
export function measuredPairs({ repeats, five }: PairScores): Readonly<Record<LikenessMeasure, MeasuredLikeness>> {
  const measured = ({ hits, of }: Counted): MeasuredLikeness => ({ share: wilson(hits, of), of });
  return { "repeat-precision": measured(repeats), "partner-recall": measured(five.both) };
}
