import type { Hit } from "./findHits.ts";
import type { Word } from "./words.ts";

const ASIDE = 0.6;
const OPENING = 1.25;
const OPENING_WORDS = 12;
const SHORT_PASSAGE_WORDS = 80;
const EXTRA_PER_WORD = 0.002;
const HIGHEST_THRESHOLD = 1.3;

/**
 * How much of a mention counts: more among the first words of a text, which say what it is about; less in brackets.
 * @param opens index of the first word of the first sentence that mentions anything
 */
export function salience(hit: Hit, words: readonly Word[], opens: number): number {
  const opening = hit.start - opens < OPENING_WORDS ? OPENING : 1;
  return words[hit.start]?.aside ? opening * ASIDE : opening;
}

/** The score a theme needs in a passage of so many words: 1 up to eighty words, more in longer ones. */
export function threshold(passageWords: number): number {
  return Math.min(HIGHEST_THRESHOLD, 1 + Math.max(0, passageWords - SHORT_PASSAGE_WORDS) * EXTRA_PER_WORD) - 1e-9;
}
