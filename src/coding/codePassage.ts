import type { Coding } from "../model/extraction.ts";
import type { ThemeId } from "../model/ids.ts";
import type { CompiledCodebook } from "./compileCodebook.ts";
import { evidenceOf } from "./evidence.ts";
import { type Features, featuresOf } from "./features.ts";
import { type CodablePassage, passageParts } from "./passageParts.ts";
import { threshold } from "./salience.ts";
import { type Support, supportsOf } from "./support.ts";
import { isCoded } from "./weigh.ts";
import { wordsOf } from "./words.ts";

/**
 * The themes of a passage, in codebook order, each with the printed words that support it: those of its mentions which
 * weigh at least half as much as its weightiest.
 */
export function codePassage(passage: CodablePassage, codebook: CompiledCodebook): Coding[] {
  const mentioned = themesMentioned(passage, codebook);
  return codebook.themes.flatMap((theme) => {
    const found = mentioned.get(theme);
    return found && isCoded(theme, found.features, codebook.weighing)
      ? [{ theme, evidence: carriedBy(found.support) }]
      : [];
  });
}

/** What a passage says for a theme that it mentions, and what the decision is made from. */
export type MentionedTheme = { readonly support: Support; readonly features: Features };

/** Every theme a passage mentions, coded or not, with what the decision is made from. */
export function themesMentioned(passage: CodablePassage, codebook: CompiledCodebook): Map<ThemeId, MentionedTheme> {
  const parts = passageParts(passage).map((part) => ({ ...part, words: wordsOf(part.text) }));
  const needed = threshold(parts.reduce((sum, part) => sum + (part.lengthens ? part.words.length : 0), 0));
  const supports = supportsOf(parts, codebook);
  const all = [...supports.values()].reduce((sum, support) => sum + support.weight, 0);
  return new Map(
    [...supports].map(([theme, support]) => [theme, { support, features: featuresOf(support, needed, all) }]),
  );
}

function carriedBy({ mentions, strongest }: Support): string[] {
  const weighty = mentions.filter(({ hit }) => hit.weight >= strongest / 2);
  return [...new Set(weighty.flatMap(({ hit, text, words }) => evidenceOf(hit, text, words)))];
}
