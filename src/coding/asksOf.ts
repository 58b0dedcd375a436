import type { AskId } from "../model/ids.ts";
import type { CompiledAsks } from "./compileAsks.ts";
import { type CodablePassage, passageParts } from "./passageParts.ts";
import type { Phrase } from "./phrase.ts";
import { type Word, wordsOf } from "./words.ts";

const LONGEST_EXCLUSION = 6;

/**
 * What a passage asks for and about what: the codes of each of its sentences in order, those of a sentence in the order
 * of the codebook. A sentence without any is left out.
 */
export function asksOf(passage: CodablePassage, asks: CompiledAsks): AskId[][] {
  return passageParts(passage).flatMap(({ text }) => {
    const sentences: Set<AskId>[] = [];
    const words = wordsOf(text);
    words.forEach((word, start) => {
      const found = sentences[word.sentence] ?? new Set<AskId>();
      sentences[word.sentence] = found;
      for (const { ask, phrase, not } of asks.at(word)) {
        if (found.has(ask)) continue;
        const indexes = phrase.indexesFrom(words, start);
        if (indexes !== null && !not.some((excluded) => standsAround(excluded, words, start))) found.add(ask);
      }
    });
    return sentences.map((found) => asks.ids.filter((id) => found.has(id))).filter((codes) => codes.length > 0);
  });
}

function standsAround(phrase: Phrase, words: readonly Word[], at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_EXCLUSION); from <= at; from++) {
    const word = words[from];
    if (word === undefined || !phrase.first(word)) continue;
    if ((phrase.indexesFrom(words, from)?.at(-1) ?? -1) >= at) return true;
  }
  return false;
}
