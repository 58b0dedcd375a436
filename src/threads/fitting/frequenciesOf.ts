import type { Comparable } from "../comparable.ts";
import type { Frequencies } from "../likenessBook.ts";
import { commonCounts } from "../profile.ts";

/** Words that fewer passages hold count as never met. */
const LEAST = 3;

/** In how many of these passages each word, ask and theme stands, names of bodies left out; in alphabetical order. */
export function frequenciesOf(passages: readonly Comparable[]): Frequencies {
  const words = new Map<string, number>();
  const asks = new Map<string, number>();
  const themes = new Map<string, number>();
  for (const passage of passages) {
    for (const stem of commonCounts(passage).keys()) add(words, stem);
    for (const code of new Set(passage.asks.flat())) add(asks, code);
    for (const theme of passage.themes) add(themes, theme);
  }
  return {
    passages: passages.length,
    words: inOrder(words, LEAST),
    asks: inOrder(asks, 1),
    themes: inOrder(themes, 1),
  };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function inOrder(counts: ReadonlyMap<string, number>, least: number): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].filter(([, count]) => count >= least).sort(([a], [b]) => (a < b ? -1 : 1)));
}
