import { inflection } from "./inflection.ts";
import { rememberedOfWord } from "./remembered.ts";
import type { Word } from "./words.ts";

type Test = (word: Word) => boolean;

type WordSet = { readonly test: Test; readonly initials: readonly string[] };

/** Words that phrases name together as `@name`: what a word must be to be one of them, and what they begin with. */
export type WordSets = ReadonlyMap<string, WordSet>;

const NO_SETS: WordSets = new Map();

/**
 * A phrase ready to be looked for. `initials`: the letters one of which the inflection of its first word begins with.
 * `first` tells whether a word can begin it; `indexesFrom` gives the indexes of its
 * words where it begins at `at`, those of a gap left out, or null.
 */
export type Phrase = {
  readonly initials: readonly string[];
  readonly first: Test;
  readonly indexesFrom: (words: readonly Word[], at: number) => readonly number[] | null;
};

const LONGEST_GAP = 4;

/**
 * Reads the phrase notation of the codebook (see `Indicator`), without sets.
 * @throws Error naming the phrase, where it is empty, begins or ends with a gap, or holds a word that no text can hold.
 */
export function compilePhrase(source: string): Phrase {
  return compilePhraseWith(NO_SETS, source);
}

/**
 * Reads the phrase notation of the codebook (see `Indicator`).
 * @throws Error as `compilePhrase`, and where the phrase names a set that is not in `sets`.
 */
export function compilePhraseWith(sets: WordSets, source: string): Phrase {
  const steps = source
    .trim()
    .split(/\s+/)
    .map((step) => compileStep(step, source, sets));
  const [opening] = steps;
  if (!opening || opening === "gap" || steps.at(-1) === "gap") {
    throw new Error(`phrase ${JSON.stringify(source)} must begin and end with a word`);
  }
  return {
    initials: initialsOf(source.trim().split(/\s+/)[0] ?? "", sets),
    first: opening,
    indexesFrom: (words, at) => indexesFrom(steps, 0, words, at, words[at]?.sentence ?? -1),
  };
}

/** The sets of a codebook, each as one test; the answer for a word is kept. */
export function compileSets(sets: readonly { readonly id: string; readonly words: readonly string[] }[]): WordSets {
  return new Map(
    sets.map(({ id, words }) => {
      const tests = words.map((word) => compileWord(word, `@${id}`, NO_SETS));
      const test: Test = rememberedOfWord((word: Word) => tests.some((one) => one(word)));
      return [id, { test, initials: initialsOf(words.join("|"), NO_SETS) }];
    }),
  );
}

function initialsOf(step: string, sets: WordSets): string[] {
  const all = step
    .split("|")
    .flatMap((word) =>
      word.startsWith("@")
        ? (sets.get(word.slice(1))?.initials ?? [])
        : [inflection(word.replace(/^=|\*$/g, "")).charAt(0)],
    );
  return [...new Set(all)];
}

function compileStep(step: string, source: string, sets: WordSets): Test | "gap" {
  if (step === "...") return "gap";
  const tests = step.split("|").map((word) => compileWord(word, source, sets));
  const [only] = tests;
  return only && tests.length === 1 ? only : (word) => tests.some((test) => test(word));
}

function compileWord(word: string, source: string, sets: WordSets): Test {
  if (word.startsWith("@")) {
    const set = sets.get(word.slice(1));
    if (set === undefined) throw new Error(`phrase ${JSON.stringify(source)}: there is no set ${JSON.stringify(word)}`);
    return set.test;
  }
  const body = word.replace(/^=|\*$/g, "");
  if (!/^[a-z0-9]+$/.test(body)) {
    throw new Error(`phrase ${JSON.stringify(source)}: ${JSON.stringify(word)} is not lower-case letters and digits`);
  }
  if (word.startsWith("=")) return (candidate) => candidate.surface === body;
  if (word.endsWith("*")) return (candidate) => candidate.spelling.startsWith(body);
  const shared = inflection(body);
  return (candidate) => candidate.inflection === shared;
}

function indexesFrom(
  steps: readonly (Test | "gap")[],
  step: number,
  words: readonly Word[],
  at: number,
  sentence: number,
): readonly number[] | null {
  const test = steps[step];
  if (test === undefined) return [];
  if (test === "gap") {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped++) {
      const rest = indexesFrom(steps, step + 1, words, at + skipped, sentence);
      if (rest) return rest;
    }
    return null;
  }
  const word = words[at];
  if (word === undefined || word.sentence !== sentence || !test(word)) return null;
  const rest = indexesFrom(steps, step + 1, words, at + 1, sentence);
  return rest && [at, ...rest];
}
