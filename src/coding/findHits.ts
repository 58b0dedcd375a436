import type { ThemeId } from "../model/ids.ts";
import type { CompiledCodebook, CompiledStanding } from "./compileCodebook.ts";
import type { Phrase } from "./phrase.ts";
import type { Word } from "./words.ts";

/** A place in a text that supports a theme: the words from `start` to before `end`, and the words near them that it needed. */
export type Hit = {
  readonly theme: ThemeId;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  readonly context: { readonly start: number; readonly end: number } | null;
};

type Span = { readonly start: number; readonly end: number };
type Standing = Span & CompiledStanding;

/** Every mention in a text of what the codebook looks for, standing phrases left out; overlapping ones of a theme only once, the weightiest. */
export function findHits(words: readonly Word[], codebook: CompiledCodebook): Hit[] {
  const standing = findStanding(words, codebook);
  const hits: Hit[] = [];
  words.forEach((word, start) => {
    for (const { phrase, meaning } of codebook.indicatorsAt(word)) {
      const end = phrase.endFrom(words, start);
      if (end < 0) continue;
      const span = { start, end };
      if (standing.some((name) => overlap(name, span) && !name.except.has(meaning.theme))) continue;
      if (meaning.not.some((excluded) => standsAround(excluded, words, span))) continue;
      if (meaning.notNear.length > 0 && nearest(meaning.notNear, words, span, meaning.within)) continue;
      const context = meaning.near.length > 0 ? nearest(meaning.near, words, span, meaning.within) : null;
      if (meaning.near.length > 0 && context === null) continue;
      hits.push({ theme: meaning.theme, weight: meaning.weight, start, end, context });
    }
  });
  return withoutOverlaps(hits);
}

function findStanding(words: readonly Word[], codebook: CompiledCodebook): Standing[] {
  return words.flatMap((word, start) =>
    codebook.standingAt(word).flatMap(({ phrase, meaning }) => {
      if (meaning.asSubject && !word.subject) return [];
      const end = phrase.endFrom(words, start);
      return end < 0 ? [] : [{ start, end, ...meaning }];
    }),
  );
}

const LONGEST_EXCLUSION = 8;

function standsAround(phrase: Phrase, words: readonly Word[], span: Span): boolean {
  for (let at = Math.max(0, span.start - LONGEST_EXCLUSION); at < span.end; at++) {
    const word = words[at];
    if (word && phrase.first(word) && phrase.endFrom(words, at) > span.start) return true;
  }
  return false;
}

function nearest(phrases: readonly Phrase[], words: readonly Word[], span: Span, within: number): Span | null {
  const sentence = words[span.start]?.sentence;
  let best: (Span & { distance: number }) | null = null;
  for (let at = Math.max(0, span.start - within); at < Math.min(words.length, span.end + within); at++) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence) continue;
    for (const phrase of phrases) {
      if (!phrase.first(word)) continue;
      const end = phrase.endFrom(words, at);
      if (end < 0 || overlap({ start: at, end }, span)) continue;
      const distance = at >= span.end ? at - span.end : span.start - end;
      if (best === null || distance < best.distance) best = { start: at, end, distance };
    }
  }
  return best && { start: best.start, end: best.end };
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
