import { tokenise } from "../coding/tokenise.ts";
import { STOP_WORDS } from "./stopWords.ts";

/** A word to be found. `open`: it may be the beginning of a longer word, being the last one typed. */
export type SearchWord = { readonly surface: string; readonly stem: string; readonly open: boolean };

/** What a search asks for: passages that hold every word, and in them the quoted phrases as written. */
export type SearchText = {
  readonly words: readonly SearchWord[];
  /** The words of each phrase of two words or more, in order. */
  readonly phrases: readonly (readonly string[])[];
};

/** Words past these are not searched for. */
export const MOST_WORDS = 12;
const QUOTED = /["\u201C\u201D\u201F]([^"\u201C\u201D\u201F]*)(["\u201C\u201D\u201F]|$)/g;

/**
 * Reads typed text: words, quoted phrases (straight or curly; one not yet closed counts up to the word
 * being typed), a word still being typed. Stop
 * words go, unless nothing else is left. At most twelve words are taken.
 */
export function searchText(typed: string): SearchText {
  const phrases: string[][] = [];
  const seen = new Map<string, SearchWord>();
  const open = /[\p{L}\p{N}]$/u.test(typed);
  const tokens = tokenise(typed);
  const kept = tokens.filter(({ surface }) => !STOP_WORDS.has(surface));
  const last = tokens.at(-1);
  for (const token of kept.length > 0 ? kept : tokens) {
    if (seen.size < MOST_WORDS || seen.has(token.stem)) {
      seen.set(token.stem, { surface: token.surface, stem: token.stem, open: open && token === last });
    }
  }
  for (const [, inside = "", end] of typed.matchAll(QUOTED)) {
    const phrase = tokenise(inside).map(({ surface }) => surface);
    const settled = end === "" && open ? phrase.slice(0, -1) : phrase;
    if (settled.length > 1) phrases.push(settled);
  }
  return { words: [...seen.values()], phrases };
}
