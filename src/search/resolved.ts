import type { Candidate } from "./candidates.ts";
import type { SearchText } from "./searchText.ts";

/** A typed word and the terms taken for it, each with the share of its weight in the ranking. */
export type ResolvedWord = {
  readonly typed: string;
  readonly terms: readonly { readonly term: number; readonly weight: number }[];
  /** The printed word that was searched instead, where the typed one stands nowhere. */
  readonly instead: string | null;
  /** A likelier word where the typed one stands, though rarely: offered, never taken. */
  readonly suggestion: string | null;
};

/** A search whose words are settled. `stems` and `surfaces`: what to mark in a text shown. */
export type ResolvedSearch = {
  readonly words: readonly ResolvedWord[];
  readonly phrases: readonly (readonly string[])[];
  readonly stems: ReadonlySet<string>;
  readonly surfaces: ReadonlySet<string>;
};

const BEGINS_WEIGHT = 0.6;
const NEAR_WEIGHT = 0.5;
const MOST_NEAR = 5;

/**
 * Settles each word: the same word and the words it begins where there are any; else the nearest words a slip away, the
 * commonest first; else none, and then no passage is found.
 */
export function resolve(search: SearchText, found: readonly Candidate[]): ResolvedSearch {
  const words = search.words.map(({ surface }, index) => settle(surface, ofWord(found, index)));
  const chosen = new Set(words.flatMap(({ terms }) => terms.map(({ term }) => term)));
  const shown = found.filter(({ term }) => chosen.has(term));
  return {
    words,
    phrases: search.phrases.map((phrase) => phrase.map((surface) => replaced(surface, search, words))),
    stems: new Set(shown.map(({ stem }) => stem)),
    surfaces: new Set(shown.map(({ surface }) => surface)),
  };
}

function settle(typed: string, found: readonly Candidate[]): ResolvedWord {
  const held = found.filter(({ how }) => how !== "near");
  const [nearest] = found.filter(({ how }) => how === "near").sort(byNearness);
  if (held.length > 0) {
    const passages = Math.max(...held.map((candidate) => candidate.passages));
    const rare = nearest !== undefined && held.every(({ how }) => how === "same") && nearest.passages > 10 * passages;
    return { typed, terms: weighted(held), instead: null, suggestion: rare ? nearest.surface : null };
  }
  if (nearest === undefined) return { typed, terms: [], instead: null, suggestion: null };
  const near = found
    .filter(({ edits }) => edits === nearest.edits)
    .sort(byNearness)
    .slice(0, MOST_NEAR);
  return { typed, terms: weighted(near), instead: nearest.surface, suggestion: null };
}

function weighted(found: readonly Candidate[]): ResolvedWord["terms"] {
  const weights = new Map<number, number>();
  for (const { term, how, edits } of found) {
    const weight = how === "same" ? 1 : how === "begins" ? BEGINS_WEIGHT : NEAR_WEIGHT / Math.max(1, edits);
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** In a phrase, a word that stands nowhere gives way to the one searched instead. */
function replaced(surface: string, search: SearchText, words: readonly ResolvedWord[]): string {
  const index = search.words.findIndex((word) => word.surface === surface);
  return words[index]?.instead ?? surface;
}

function ofWord(found: readonly Candidate[], index: number): readonly Candidate[] {
  return found.filter(({ word }) => word === index);
}

function byNearness(a: Candidate, b: Candidate): number {
  return a.edits - b.edits || b.passages - a.passages || (a.surface < b.surface ? -1 : 1);
}
