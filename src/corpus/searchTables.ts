import { letterBits } from "../coding/letterBits.ts";
import { wordBag } from "../coding/wordBag.ts";
import type { WordBag } from "../model/adopted.ts";
import type { Tables } from "../model/tables.ts";
import type { Passage } from "./passage.ts";

type Field = "source" | "summary";
type Term = { readonly surfaces: Map<string, Set<number>>; readonly holders: Map<number, Record<Field, number>> };

/**
 * The search index: terms in alphabetical order of their stems, numbered from 0; postings in the order of terms, then of
 * passages; surfaces in alphabetical order, each with the number of passages that print it.
 */
export function searchTables(passages: readonly Passage[]): Pick<Tables, "terms" | "surfaces" | "postings"> {
  const byStem = new Map<string, Term>();
  passages.forEach((passage, position) => {
    const summary = passage.document.summaries[passage.id];
    enter(byStem, position, "source", passage.words);
    if (summary !== undefined) enter(byStem, position, "summary", wordBag(summary));
  });
  const terms = [...byStem.entries()]
    .sort(([a], [b]) => order(a, b))
    .map(([stem, term], termId) => ({ stem, term, termId }));
  return {
    terms: terms.map(({ stem, term, termId }) => ({ term_id: termId, stem, passages: term.holders.size })),
    surfaces: terms
      .flatMap(({ term, termId }) =>
        [...term.surfaces].map(([surface, holders]) => ({
          surface,
          term_id: termId,
          count: holders.size,
          letters: letterBits(surface),
        })),
      )
      .sort((a, b) => order(a.surface, b.surface)),
    postings: terms.flatMap(({ term, termId }) =>
      [...term.holders].map(([passage, counts]) => ({ term_id: termId, passage_at: passage, ...counts })),
    ),
  };
}

function enter(byStem: Map<string, Term>, passage: number, field: Field, bag: WordBag): void {
  for (const [stem, surfaces, count] of bag) {
    const term = entry(byStem, stem, (): Term => ({ surfaces: new Map(), holders: new Map() }));
    entry(term.holders, passage, () => ({ source: 0, summary: 0 }))[field] = count;
    for (const surface of surfaces) entry(term.surfaces, surface, () => new Set<number>()).add(passage);
  }
}

function entry<K, V>(map: Map<K, V>, key: K, fresh: () => V): V {
  const value = map.get(key) ?? fresh();
  map.set(key, value);
  return value;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
