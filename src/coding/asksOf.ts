import type { AskId } from "../model/ids.ts";
import type { CompiledAsks } from "./compileAsks.ts";
import { type CodablePassage, passageParts } from "./passageParts.ts";
import type { Phrase } from "./phrase.ts";
import { type Word, wordsOf } from "./words.ts";

const LONGEST_EXCLUSION = 6;

/** What a passage asks for and about what, as codes in the order of the codebook; each once. */
export function asksOf(passage: CodablePassage, asks: CompiledAsks): AskId[] {
  const found = new Set<AskId>();
  for (const { text } of passageParts(passage)) {
    const words = wordsOf(text);
    words.forEach((word, start) => {
      for (const { ask, phrase, not } of asks.at(word)) {
        if (found.has(ask)) continue;
        const indexes = phrase.indexesFrom(words, start);
        if (indexes !== null && !not.some((excluded) => standsAround(excluded, words, start))) found.add(ask);
      }
    });
  }
  return asks.ids.filter((id) => found.has(id));
}

function standsAround(phrase: Phrase, words: readonly Word[], at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_EXCLUSION); from <= at; from++) {
    const word = words[from];
    if (word === undefined || !phrase.first(word)) continue;
    if ((phrase.indexesFrom(words, from)?.at(-1) ?? -1) >= at) return true;
  }
  return false;
}
