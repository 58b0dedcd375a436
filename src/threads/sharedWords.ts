import type { WordBag } from "../model/adopted.ts";
import type { AskId } from "../model/ids.ts";
import type { Profile } from "./profile.ts";
import { commonStem } from "./synonyms.ts";

const MOST_WORDS = 8;

/** The words that two passages both print, those that say most first, as the first prints them. */
export function sharedWords(a: Profile, b: Profile): string[] {
  return [...a.words.of]
    .filter(([stem]) => b.words.of.has(stem))
    .map(([stem, weight]) => ({ stem, weight: Math.min(weight, b.words.of.get(stem) ?? 0) }))
    .sort((x, y) => y.weight - x.weight || (x.stem < y.stem ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ stem }) => surfaceOf(stem, a.passage.words));
}

/** The codes of what two passages both ask for and about what, those that say most first. */
export function sharedAsks(a: Profile, b: Profile): AskId[] {
  const both = ([code]: readonly [AskId, number]) => b.changes.of.has(code) || b.matters.of.has(code);
  return [...a.matters.of, ...a.changes.of]
    .filter(both)
    .sort(([x, one], [y, other]) => other - one || (x < y ? -1 : 1))
    .map(([code]) => code);
}

/** A word as the passage prints it: its shortest form there. */
export function surfaceOf(stem: string, words: WordBag): string {
  const surfaces = words.find(([own]) => commonStem(own) === stem)?.[1] ?? [stem];
  return surfaces.reduce((shortest, surface) => (surface.length < shortest.length ? surface : shortest));
}
