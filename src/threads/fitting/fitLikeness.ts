import type { Changes } from "../changesOf.ts";
import type { Comparable } from "../comparable.ts";
import { likeness, measures } from "../likeness.ts";
import { type LikenessBook, type LikenessModel, MEASURES } from "../likenessBook.ts";
import { pairKey } from "../pairKey.ts";
import { type Profile, profile } from "../profile.ts";
import { askTheSame } from "../relationOf.ts";
import { frequenciesOf } from "./frequenciesOf.ts";
import { type Case, fitLogistic } from "./logistic.ts";
import { isAgreed, type PairSample, shareAgreed } from "./pairSample.ts";

const RIDGE = 5;
/** Pairs of held documents count for more than those of passages written for the sample. */
const HELD = 2;
const OWN = 0.5;
/** Those sought are few among many; those a reader looked at and did not call close say most of where the line is. */
const SOUGHT = 6;
const READ_AND_REFUSED = 4;
const RELATED = 2;
/** How many of the pairs called so must be so: what `close` and `same` are set by. */
const CLOSE_PRECISION = { held: 0.77, own: 0.7 };
/** Two passages ask for the same where the model gives nine chances in ten. */
const SURE = 0.9;
const LEAST_CALLED = 5;
const ANSWERS_PRECISION = 0.7;
const TOUCHES_PRECISION = 0.5;

type Pair = { readonly a: Profile; readonly b: Profile; readonly sought: boolean; readonly weight: number };

/**
 * Fits the likeness of passages, and of passages to clauses, to what careful readers say of the pairs of the sample, and
 * sets the scores from which pairs are called close or the same.
 * @param held the passages and clauses of the documents held
 * @param own the passages of the sample
 * @throws RangeError naming a record of the sample that is not among the passages
 */
export function fitLikeness(
  held: readonly Comparable[],
  own: readonly Comparable[],
  sample: PairSample,
  changes: Changes,
): LikenessBook {
  const all = [...held, ...own];
  const frequencies = frequenciesOf(all);
  const profiles = all.map((passage) => profile(passage, changes, frequencies));
  const known = new Set<string>(all.map(({ id }) => id));
  for (const id of [
    ...sample.pairs.flatMap(({ a, b }) => [a, b]),
    ...sample.clauses.flatMap((one) => [one.passage, one.clause]),
  ]) {
    if (!known.has(id)) throw new RangeError(`pairs.json names ${id}, which is no passage held here; name it anew`);
  }
  const pairs = passagePairs(profiles, sample);
  const clausePairs = pairsWithClauses(profiles, sample);
  const passages = modelOf(pairs);
  const clauses = modelOf(clausePairs);
  const draft = { version: sample.version, frequencies, passages, clauses, note: NOTE };
  const called = pairs
    .filter(({ a, b }) => askTheSame(a, b))
    .map(({ a, b, sought }) => ({ sought, own: isOwn(a), score: likeness(a, b, passages) }));
  const linked = clausePairs.map(({ a, b, sought }) => ({ sought, score: likeness(a, b, clauses) }));
  const close = Math.max(
    lineFor(
      called.filter(({ own }) => !own),
      CLOSE_PRECISION.held,
    ),
    lineFor(
      called.filter(({ own }) => own),
      CLOSE_PRECISION.own,
    ),
  );
  const touches = lineFor(linked, TOUCHES_PRECISION);
  return {
    ...draft,
    same: Math.max(close, SURE),
    close,
    answers: Math.max(touches, lineFor(linked, ANSWERS_PRECISION)),
    touches,
  };
}

const NOTE =
  "Written by npm run fit from pairs.json and the passages held: coefficients of a logistic model over the measures of a pair, never negative, and in how many passages words, asks and themes stand. close, answers and touches are the lowest scores from which enough of the pairs called so are so to careful readers; same is nine chances in ten.";

/** Every pair of different reviews, with what the readers agreed on. */
function passagePairs(profiles: readonly Profile[], sample: PairSample): Pair[] {
  const read = new Map(sample.pairs.map((pair) => [pairKey(pair.a, pair.b), pair]));
  const compared = profiles.filter(({ passage }) => passage.kind !== "clause");
  return pairsOf(compared, compared).map(({ a, b }): Pair => {
    const pair = read.get(pairKey(a.passage.id, b.passage.id));
    const share = pair === undefined ? 0 : shareAgreed(pair);
    const sought = pair !== undefined && isAgreed(pair);
    const refused = pair?.readings.at(-1) !== undefined && pair.readings.length > 2;
    const weight = sought ? SOUGHT * share : refused ? READ_AND_REFUSED : pair === undefined ? 1 : RELATED;
    return { a, b, sought, weight: weight * (isOwn(a) ? OWN : HELD) };
  });
}

function pairsWithClauses(profiles: readonly Profile[], sample: PairSample): Pair[] {
  const read = new Set(sample.clauses.map(({ passage, clause }) => pairKey(passage, clause)));
  const clauses = profiles.filter(({ passage }) => passage.kind === "clause");
  const passages = profiles.filter((one) => one.passage.kind !== "clause" && !isOwn(one));
  return pairsOf(passages, clauses).map(({ a, b }): Pair => {
    const sought = read.has(pairKey(a.passage.id, b.passage.id));
    return { a, b, sought, weight: sought ? SOUGHT : 1 };
  });
}

function pairsOf(some: readonly Profile[], others: readonly Profile[]): { readonly a: Profile; readonly b: Profile }[] {
  return some.flatMap((a, index) =>
    others
      .slice(some === others ? index + 1 : 0)
      .filter((b) => a.passage.review !== b.passage.review && isOwn(a) === isOwn(b))
      .map((b) => ({ a, b })),
  );
}

function isOwn({ passage }: Profile): boolean {
  return passage.id.startsWith("own/");
}

function modelOf(pairs: readonly Pair[]): LikenessModel {
  const cases = pairs.map(({ a, b, sought, weight }): Case => {
    const measured = measures(a, b);
    return { measures: MEASURES.map((measure) => measured[measure]), sought, weight };
  });
  const { intercept, coefficients } = fitLogistic(cases, RIDGE);
  const named = MEASURES.map((measure, index) => [measure, rounded(coefficients[index] ?? 0)] as const);
  return { intercept: rounded(intercept), coefficients: Object.fromEntries(named) as LikenessModel["coefficients"] };
}

type Scored = { readonly sought: boolean; readonly score: number };

/** The lowest score from which so great a part of the pairs is sought. */
function lineFor(scored: readonly Scored[], precision: number): number {
  const best = [...scored].sort((x, y) => y.score - x.score);
  let line = best[0]?.score ?? 1;
  let right = 0;
  best.forEach(({ score, sought }, index) => {
    if (sought) right++;
    if (index + 1 >= LEAST_CALLED && right / (index + 1) >= precision) line = score;
  });
  return Math.floor(line * 1000) / 1000;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
