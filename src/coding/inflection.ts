import { britishSpelling } from "./spelling.ts";

const IRREGULAR: Readonly<Record<string, string>> = { children: "child", women: "woman", men: "man", lives: "life" };

/**
 * What the inflections of one word have in common (`policy`, `policies`; `share`, `shared`, `sharing`), and nothing
 * more: unlike the stem that search uses, it keeps `inform` from `information` and `community` from `communicate`.
 * Phrases of the codebook compare words by it. The result is a key, not a word.
 * @param word in lower case
 */
export function inflection(word: string): string {
  const singular = withoutPlural(IRREGULAR[word] ?? britishSpelling(word));
  return withoutLastVowel(withoutVerbEnding(singular));
}

function withoutPlural(word: string): string {
  if (word.length < 3) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  const root = /^(.{3,})(?:ing|ed)$/.exec(word)?.[1];
  if (root === undefined || !/[aeiouy]/.test(root)) return word;
  return /([bdfgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
}

function withoutLastVowel(word: string): string {
  if (word.length < 4) return word;
  return word.endsWith("e") ? word.slice(0, -1) : word.replace(/y$/, "i");
}
