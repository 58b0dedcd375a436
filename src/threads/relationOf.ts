import type { Relation, Strength } from "../model/vocabulary.ts";
import { measures } from "./likeness.ts";
import type { LikenessBook } from "./likenessBook.ts";
import type { Profile } from "./profile.ts";

/** Part of the words of the shorter passage that the longer holds, from which one prints the other again. */
const REPRINTED = 0.7;
/** What two passages must have in common, beside their score, to be called repeats: words, and a matter or theme that says so much. */
const LEAST_WORDS = 0.15;
const LEAST_CODE = 2;
/** Where a sentence of each asks for the very same, other words do not matter. */
const SAME_SENTENCE = 0.8;

/**
 * How two passages stand to one another, given how alike they are. Only passages of different reviews can be repeats:
 * inside one review a passage is printed again, answered or owned by an agency, and is not counted.
 */
export function relationOf(a: Profile, b: Profile, score: number, book: LikenessBook): Relation {
  if (score < book.close) return "none";
  if (!ofOneReview(a, b)) return askTheSame(a, b) ? "repeat" : "none";
  return askTheSame(a, b) && (score >= book.same || wordsHeld(a, b) >= REPRINTED) ? "restated" : "same-review";
}

/** Whether two passages are of one review, or of one document. */
export function ofOneReview({ passage: a }: Profile, { passage: b }: Profile): boolean {
  return a.document === b.document || (a.review !== null && a.review === b.review);
}

/** `same` or `close`, null for less. */
export function strengthOf(score: number, book: LikenessBook): Strength | null {
  return score >= book.same ? "same" : score >= book.close ? "close" : null;
}

/**
 * Whether two passages that are much alike also ask for the same: about a matter or theme that is not in every plan, in
 * some of the same words, and not one for training and the other for a system, however alike the rest.
 */
export function askTheSame(a: Profile, b: Profile): boolean {
  if (a.telling.size > 0 && b.telling.size > 0 && ![...a.telling].some((code) => b.telling.has(code))) return false;
  const code = Math.max(heaviest(a.matters.of, b.matters.of), heaviest(a.themes.of, b.themes.of));
  const { wordCosine, sentenceCosine } = measures(a, b);
  return code >= LEAST_CODE && (wordCosine >= LEAST_WORDS || sentenceCosine >= SAME_SENTENCE);
}

function heaviest(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return [...a].reduce((most, [key, weight]) => (b.has(key) ? Math.max(most, weight) : most), 0);
}

function wordsHeld(a: Profile, b: Profile): number {
  const [few, many] = a.words.sum <= b.words.sum ? [a.words, b.words] : [b.words, a.words];
  if (few.sum === 0) return 0;
  let held = 0;
  for (const [stem, weight] of few.of) if (many.of.has(stem)) held += weight;
  return held / few.sum;
}
