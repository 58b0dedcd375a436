import type { Phrase } from "./phrase.ts";
import { rememberedOfWord } from "./remembered.ts";
import type { Word } from "./words.ts";

/** Phrases looked up by the word they begin at; `none` where there are no phrases at all. */
export type PhraseIndex = { readonly none: boolean; readonly at: (word: Word) => readonly Phrase[] };

/** Prepares phrases to be looked up; what a word can begin is worked out once. */
export function phraseIndex(phrases: readonly Phrase[]): PhraseIndex {
  return {
    none: phrases.length === 0,
    at: rememberedOfWord((word: Word) => phrases.filter((phrase) => phrase.first(word))),
  };
}
