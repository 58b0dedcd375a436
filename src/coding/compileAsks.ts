import type { AskBook } from "../model/asks.ts";
import type { AskId } from "../model/ids.ts";
import { compilePhrase, type Phrase } from "./phrase.ts";
import { rememberedOfWord } from "./remembered.ts";
import type { Word } from "./words.ts";

type Candidate = { readonly ask: AskId; readonly phrase: Phrase; readonly not: readonly Phrase[] };

/** The asks of the codebook ready to be looked for: what can begin at a word is looked up by the word. */
export type CompiledAsks = {
  readonly version: string;
  /** Ask ids in the order of the codebook: the order of every passage's asks. */
  readonly ids: readonly AskId[];
  readonly at: (word: Word) => readonly Candidate[];
};

/**
 * Prepares the asks for `asksOf`; do it once.
 * @throws Error naming a phrase that is not in the notation of `Indicator`
 */
export function compileAsks(book: AskBook): CompiledAsks {
  const all = book.asks.flatMap(({ id, phrases, not }) => {
    const excluded = (not ?? []).map(compilePhrase);
    return phrases.map((phrase): Candidate => ({ ask: id, phrase: compilePhrase(phrase), not: excluded }));
  });
  return {
    version: book.version,
    ids: book.asks.map(({ id }) => id),
    at: rememberedOfWord((word: Word) => all.filter(({ phrase }) => phrase.first(word))),
  };
}
