import { inflection } from "./inflection.ts";
import type { Word } from "./words.ts";

type Test = (word: Word) => boolean;

/**
 * A phrase ready to be looked for. `first` tells whether a word can begin it; `indexesFrom` gives the indexes of its
 * words where it begins at `at`, those of a gap left out, or null.
 */
export type Phrase = {
  readonly first: Test;
  readonly indexesFrom: (words: readonly Word[], at: number) => readonly number[] | null;
};

const LONGEST_GAP = 4;

/**
 * Reads the phrase notation of the codebook (see `Indicator`).
 * @throws Error naming the phrase, where it is empty, begins or ends with a gap, or holds a word that no text can hold.
 */
export function compilePhrase(source: string): Phrase {
  const steps = source
    .trim()
    .split(/\s+/)
    .map((step) => compileStep(step, source));
  const [opening] = steps;
  if (!opening || opening === "gap" || steps.at(-1) === "gap") {
    throw new Error(`phrase ${JSON.stringify(source)} must begin and end with a word`);
  }
  return {
    first: opening,
    indexesFrom: (words, at) => indexesFrom(steps, 0, words, at, words[at]?.sentence ?? -1),
  };
}

function compileStep(step: string, source: string): Test | "gap" {
  if (step === "...") return "gap";
  const tests = step.split("|").map((word) => compileWord(word, source));
  const [only] = tests;
  return only && tests.length === 1 ? only : (word) => tests.some((test) => test(word));
}

function compileWord(word: string, source: string): Test {
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
