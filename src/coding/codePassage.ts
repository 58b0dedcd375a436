import type { Coding } from "../model/extraction.ts";
import type { ThemeId } from "../model/ids.ts";
import type { CompiledCodebook } from "./compileCodebook.ts";
import { evidenceOf } from "./evidence.ts";
import { findHits, type Hit } from "./findHits.ts";
import { type CodablePassage, passageParts } from "./passageParts.ts";
import { salience, threshold } from "./salience.ts";
import { type Word, wordsOf } from "./words.ts";

export type { CodablePassage };

type Support = { score: number; strongest: number; readonly evidence: string[]; readonly seen: Map<string, number> };

/** Mentions weaker than this add to a theme, but never make it alone, however many they are. */
const STRONG_ENOUGH = 0.6;

/**
 * The themes of a passage, in codebook order, each with the printed words that support it.
 *
 * Every mention counts by its indicator's weight, by the part it stands in, and by how much of an aside it is; a second
 * mention of the same words counts half. A theme is coded where the sum reaches what a passage of that length asks for:
 * a word in passing does not say what a long text is about.
 */
export function codePassage(passage: CodablePassage, codebook: CompiledCodebook): Coding[] {
  const parts = passageParts(passage).map((part) => ({ ...part, words: wordsOf(part.text) }));
  const length = parts.reduce((sum, part) => sum + (part.lengthens ? part.words.length : 0), 0);
  const supports = new Map<ThemeId, Support>();
  for (const { text, words, share } of parts) {
    for (const hit of findHits(words, codebook)) {
      const support: Support = supports.get(hit.theme) ?? { score: 0, strongest: 0, evidence: [], seen: new Map() };
      supports.set(hit.theme, support);
      const key = wordingOf(hit, words);
      const earlier = support.seen.get(key) ?? 0;
      support.seen.set(key, earlier + 1);
      support.score += (hit.weight * share * salience(hit, words)) / 2 ** earlier;
      support.strongest = Math.max(support.strongest, hit.weight);
      support.evidence.push(...evidenceOf(hit, text, words));
    }
  }
  const needed = threshold(length);
  return codebook.themes.flatMap((theme) => {
    const support = supports.get(theme);
    return support && support.score >= needed && support.strongest >= STRONG_ENOUGH
      ? [{ theme, evidence: [...new Set(support.evidence)] }]
      : [];
  });
}

function wordingOf(hit: Hit, words: readonly Word[]): string {
  return words
    .slice(hit.start, hit.end)
    .map((word) => word.inflection)
    .join(" ");
}
