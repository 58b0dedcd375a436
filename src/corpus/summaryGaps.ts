import type { AdoptedDocument, Summaries } from "../model/adopted.ts";
import type { PassageId } from "../model/ids.ts";

/** What does not fit between a document's records and our summaries of them. */
export type SummaryGaps = {
  /** Summaries whose record the document does not hold (any more). */
  readonly orphans: readonly string[];
  /** Records that print words and have no summary, in printed order. */
  readonly missing: readonly PassageId[];
};

/** Compares the summaries of a document with its records; an action that prints no words needs no summary. */
export function summaryGaps(document: AdoptedDocument, summaries: Summaries): SummaryGaps {
  const { recommendations, actions, updates, learning, clauses } = document;
  const records: readonly { readonly id: PassageId; readonly words: readonly unknown[] }[] = [
    ...recommendations,
    ...actions,
    ...updates,
    ...learning,
    ...clauses,
  ];
  const known = new Set<string>(records.map(({ id }) => id));
  return {
    orphans: Object.keys(summaries).filter((id) => !known.has(id)),
    missing: records.filter(({ id, words }) => words.length > 0 && summaries[id] === undefined).map(({ id }) => id),
  };
}
