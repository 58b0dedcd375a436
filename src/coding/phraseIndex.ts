import type { Phrase } from "./phrase.ts";
import type { Word } from "./words.ts";

/** Phrases looked up by the word they begin at; `none` where there are no phrases at all. */
export type PhraseIndex = { readonly none: boolean; readonly at: (word: Word) => readonly Phrase[] };

/** Prepares phrases to be looked up; what a word can begin is worked out once. */
export function phraseIndex(phrases: readonly Phrase[]): PhraseIndex {
  const known = new Map<string, readonly Phrase[]>();
  return {
    none: phrases.length === 0,
    at: (word) => {
      const found = known.get(word.surface);
      if (found) return found;
      const beginning = phrases.filter((phrase) => phrase.first(word));
      known.set(word.surface, beginning);
      return beginning;
    },
  };
}
