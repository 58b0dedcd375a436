import type { ThemeId } from "../model/ids.ts";
import type { CompiledCodebook, CompiledStanding } from "./compileCodebook.ts";
import type { Phrase } from "./phrase.ts";
import type { PhraseIndex } from "./phraseIndex.ts";
import type { Word } from "./words.ts";

/** A place in a text that supports a theme: from word `start` to before word `end`, and the words there and near that were asked for. */
export type Hit = {
  readonly theme: ThemeId;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** Indexes of the words that make the hit, in order: the phrase's own, and those that had to stand near. */
  readonly words: readonly number[];
};

type Span = { readonly start: number; readonly end: number };
type Found = Span & { readonly indexes: readonly number[] };
type Standing = Span & CompiledStanding;

/** Every mention in a text of what the codebook looks for, standing phrases left out; overlapping ones of a theme only once, the weightiest. */
export function findHits(words: readonly Word[], codebook: CompiledCodebook): Hit[] {
  const standing = findStanding(words, codebook);
  const hits: Hit[] = [];
  words.forEach((word, start) => {
    for (const { phrase, meaning } of codebook.indicatorsAt(word)) {
      const span = foundAt(phrase, words, start);
      if (span === null) continue;
      const hidden = (found: Span) => standing.some((name) => overlap(name, found) && !name.except.has(meaning.theme));
      if (hidden(span)) continue;
      if (!meaning.not.none && standsAround(meaning.not, words, span)) continue;
      if (!meaning.notNear.none && nearest(meaning.notNear, words, span, meaning.within, hidden)) continue;
      const context = meaning.near.none ? null : nearest(meaning.near, words, span, meaning.within, hidden);
      if (!meaning.near.none && context === null) continue;
      const asked = [...span.indexes, ...(context?.indexes ?? [])].sort((a, b) => a - b);
      hits.push({ theme: meaning.theme, weight: meaning.weight, start, end: span.end, words: asked });
    }
  });
  return withoutOverlaps(hits);
}

function foundAt(phrase: Phrase, words: readonly Word[], start: number): Found | null {
  const indexes = phrase.indexesFrom(words, start);
  return indexes && { start, end: (indexes.at(-1) ?? start) + 1, indexes };
}

function findStanding(words: readonly Word[], codebook: CompiledCodebook): Standing[] {
  return words.flatMap((word, start) =>
    codebook.standingAt(word).flatMap(({ phrase, meaning }) => {
      if (meaning.asSubject && !opensSubject(words, start)) return [];
      const span = foundAt(phrase, words, start);
      return span ? [{ ...span, ...meaning }] : [];
    }),
  );
}

/** Whether a name at `at` is who acts: it begins the sentence, a "The" or "That" before it aside, and a duty follows. */
function opensSubject(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence;
  return words[at]?.subject === true && (at < 2 || words[at - 2]?.sentence !== sentence);
}

const LONGEST_EXCLUSION = 8;

function standsAround(phrases: PhraseIndex, words: readonly Word[], span: Span): boolean {
  for (let at = Math.max(0, span.start - LONGEST_EXCLUSION); at < span.end; at++) {
    const word = words[at];
    if (word === undefined) continue;
    for (const phrase of phrases.at(word)) {
      if ((foundAt(phrase, words, at)?.end ?? 0) > span.start) return true;
    }
  }
  return false;
}

function nearest(
  phrases: PhraseIndex,
  words: readonly Word[],
  span: Span,
  within: number,
  hidden: (found: Span) => boolean,
): Found | null {
  const sentence = words[span.start]?.sentence;
  let best: Found | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (let at = Math.max(0, span.start - within); at < Math.min(words.length, span.end + within); at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence) continue;
    for (const phrase of phrases.at(word)) {
      const found = foundAt(phrase, words, at);
      if (found === null || overlap(found, span) || hidden(found)) continue;
      const distance = at >= span.end ? at - span.end : span.start - found.end;
      if (distance >= shortest) continue;
      shortest = distance;
      best = found;
    }
  }
  return best;
}

function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const weightiest = [...hits].sort(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Hit[] = [];
  for (const hit of weightiest) {
    if (!kept.some((other) => other.theme === hit.theme && overlap(other, hit))) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
