import type { AskId, ThemeId } from "../model/ids.ts";
import type { Changes } from "./changesOf.ts";
import type { Comparable } from "./comparable.ts";
import type { Frequencies } from "./likenessBook.ts";
import { commonStem } from "./synonyms.ts";
import { type Weights, weights } from "./weights.ts";
import { codeWeight, wordWeight } from "./wordWeight.ts";

/** The kinds of change that one sentence of a passage asks for, and about what. */
export type Sentence = { readonly changes: Weights<AskId>; readonly matters: Weights<AskId> };

/** A passage made ready to be compared with many. */
export type Profile = {
  readonly passage: Comparable;
  readonly words: Weights;
  readonly changes: Weights<AskId>;
  readonly matters: Weights<AskId>;
  readonly themes: Weights<ThemeId>;
  readonly sentences: readonly Sentence[];
  /** The changes it asks for that tell passages apart. */
  readonly telling: ReadonlySet<AskId>;
};

/** Makes a passage ready to be compared; do it once for each. */
export function profile(passage: Comparable, changes: Changes, frequencies: Frequencies): Profile {
  const words = new Map<string, number>();
  for (const [stem, count] of commonCounts(passage)) {
    const weight = wordWeight(stem, frequencies);
    if (weight > 0) words.set(stem, weight * (1 + Math.log(count)));
  }
  const weighed = (codes: Iterable<AskId>) =>
    new Map([...codes].map((code) => [code, codeWeight(code, frequencies.asks, frequencies.passages)]));
  const parted = (codes: readonly AskId[]): Sentence => ({
    changes: weights(weighed(codes.filter((code) => changes.all.has(code)))),
    matters: weights(weighed(codes.filter((code) => !changes.all.has(code)))),
  });
  const themes = passage.themes.map(
    (theme) => [theme, codeWeight(theme, frequencies.themes, frequencies.passages)] as const,
  );
  return {
    passage,
    words: weights(words),
    ...parted([...new Set(passage.asks.flat())]),
    themes: weights(new Map(themes)),
    telling: new Set(passage.asks.flat().filter((code) => changes.telling.has(code))),
    sentences: passage.asks.map(parted).filter(({ matters }) => matters.sum > 0),
  };
}

/** How often each word stands, words that say the same as one, names of bodies left out. */
export function commonCounts({ words, names }: Pick<Comparable, "words" | "names">): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [stem, , count] of words) {
    if (names.has(stem)) continue;
    const common = commonStem(stem);
    counts.set(common, (counts.get(common) ?? 0) + count);
  }
  return counts;
}
