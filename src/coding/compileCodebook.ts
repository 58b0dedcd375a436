import type { Codebook, Indicator, StandingPhrase, Weighing } from "../model/codebook.ts";
import type { ThemeId } from "../model/ids.ts";
import { compilePhraseWith, compileSets, type Phrase, type WordSets } from "./phrase.ts";
import { type PhraseIndex, phraseIndex } from "./phraseIndex.ts";
import { rememberedOfWord } from "./remembered.ts";
import type { Word } from "./words.ts";

export type CompiledIndicator = {
  readonly theme: ThemeId;
  readonly weight: number;
  readonly near: PhraseIndex;
  readonly notNear: PhraseIndex;
  readonly within: number;
  readonly not: PhraseIndex;
};

export type CompiledStanding = { readonly except: ReadonlySet<ThemeId>; readonly asSubject: boolean };

/** Something to look for at a word: the phrase, and what it means where it is found. */
export type Candidate<Meaning> = { readonly phrase: Phrase; readonly meaning: Meaning };

/** A codebook ready to code with: what can begin at a word is looked up by the word, once for each. */
export type CompiledCodebook = {
  readonly version: string;
  /** Theme ids in codebook order: the order of every passage's codings. */
  readonly themes: readonly ThemeId[];
  readonly weighing: Weighing | undefined;
  readonly indicatorsAt: (word: Word) => readonly Candidate<CompiledIndicator>[];
  readonly standingAt: (word: Word) => readonly Candidate<CompiledStanding>[];
};

const WITHIN = 8;

/**
 * Prepares a codebook for `codePassage`; do it once.
 * @throws Error naming a phrase that is not in the notation of `Indicator`.
 */
export function compileCodebook(codebook: Codebook): CompiledCodebook {
  const sets = compileSets(codebook.sets ?? []);
  const indicators = codebook.themes.flatMap((theme) =>
    theme.indicators.flatMap((indicator) => {
      const meaning = compileIndicator(theme.id, indicator, sets);
      return indicator.phrases.map((phrase) => ({ phrase: compilePhraseWith(sets, phrase), meaning }));
    }),
  );
  return {
    version: codebook.version,
    themes: codebook.themes.map((theme) => theme.id),
    weighing: codebook.weighing,
    indicatorsAt: byFirstWord(indicators),
    standingAt: byFirstWord(codebook.standing.flatMap((standing) => compileStanding(standing, sets))),
  };
}

function compileIndicator(theme: ThemeId, indicator: Indicator, sets: WordSets): CompiledIndicator {
  const compiled = (phrases: readonly string[] = []) =>
    phraseIndex(phrases.map((phrase) => compilePhraseWith(sets, phrase)));
  return {
    theme,
    weight: indicator.weight ?? 1,
    near: compiled(indicator.near),
    notNear: compiled(indicator.notNear),
    within: indicator.within ?? WITHIN,
    not: compiled(indicator.not),
  };
}

function compileStanding(standing: StandingPhrase, sets: WordSets): Candidate<CompiledStanding>[] {
  const meaning = { except: new Set(standing.except ?? []), asSubject: standing.asSubject ?? false };
  return standing.phrases.map((phrase) => ({ phrase: compilePhraseWith(sets, phrase), meaning }));
}

function byFirstWord<Meaning>(all: readonly Candidate<Meaning>[]): (word: Word) => readonly Candidate<Meaning>[] {
  const byInitial = new Map<string, Candidate<Meaning>[]>();
  for (const candidate of all) {
    for (const initial of candidate.phrase.initials) {
      const alike = byInitial.get(initial) ?? [];
      byInitial.set(initial, alike);
      alike.push(candidate);
    }
  }
  return rememberedOfWord((word: Word) => {
    const alike = byInitial.get(word.inflection.charAt(0)) ?? [];
    return alike.filter((candidate) => candidate.phrase.first(word));
  });
}
