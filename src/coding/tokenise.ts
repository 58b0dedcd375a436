import { stemmer } from "stemmer";
import { remembered } from "./remembered.ts";
import { britishSpelling } from "./spelling.ts";

/**
 * One word of a text. `surface`: lower case, accents, apostrophes and a possessive ending left out. `stem`: what words
 * are compared by (British spelling, then Porter). `start` and `end`: offsets of the printed word in the text, in UTF-16
 * units, so that `text.slice(start, end)` is the word as printed.
 */
export type Token = { readonly surface: string; readonly stem: string; readonly start: number; readonly end: number };

const INSIDE = "\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";
const APOSTROPHE = "'\\u2018\\u2019\\u02BC\\uFF07";
const WORD = new RegExp(
  `[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${INSIDE}]*(?:[${APOSTROPHE}][\\p{L}\\p{N}\\p{M}${INSIDE}]+)*`,
  "gu",
);
const POSSESSIVE = new RegExp(`[${APOSTROPHE}]s$`, "i");
const UNSPOKEN = /[^\p{L}\p{N}]/gu;
const LETTERS = /^[a-z]+$/;

/**
 * Splits a text into its words, in order: the one tokeniser for codes, search and word bags. Hyphens, slashes and
 * other signs part words (`multi-agency` is two); an apostrophe does not (`don't` is `dont`, `women's` is `women`).
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const surface = surfaceOf(match[0]);
    if (surface !== "") {
      tokens.push({ surface, stem: stemOf(surface), start: match.index, end: match.index + match[0].length });
    }
  }
  return tokens;
}

/** The stem of one surface word, as `tokenise` gives it. */
export const stemOf = remembered((surface: string): string =>
  LETTERS.test(surface) ? stemmer(britishSpelling(surface)) : surface,
);

function surfaceOf(printed: string): string {
  if (/^[a-z]+$/.test(printed)) return printed;
  return printed.replace(POSSESSIVE, "").normalize("NFKD").replace(UNSPOKEN, "").toLowerCase();
}
