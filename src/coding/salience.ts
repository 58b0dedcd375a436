import type { Hit } from "./findHits.ts";
import type { Word } from "./words.ts";

const ASIDE = 0.6;
const SHORT_PASSAGE_WORDS = 60;
const EXTRA_PER_WORD = 0.002;
const HIGHEST_THRESHOLD = 1.3;

/** How much of a mention counts: less where it is an aside in brackets. */
export function salience(hit: Hit, words: readonly Word[]): number {
  return words[hit.start]?.aside ? ASIDE : 1;
}

/** The score a theme needs in a passage of so many words: 1 up to sixty words, more in longer ones. */
export function threshold(passageWords: number): number {
  return Math.min(HIGHEST_THRESHOLD, 1 + Math.max(0, passageWords - SHORT_PASSAGE_WORDS) * EXTRA_PER_WORD) - 1e-9;
}
