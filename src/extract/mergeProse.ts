import type { RecommendationDraft } from "./draft.ts";

/**
 * The recommendations of a document that prints them in prose and again in its tables: each is kept once, as the table has it,
 * since the table carries its actions. Same where the number and addressee agree, or where most words do.
 */
export function mergeProse(
  tabled: readonly RecommendationDraft[],
  prose: readonly RecommendationDraft[],
): readonly RecommendationDraft[] {
  return [...tabled, ...prose.filter((draft) => !tabled.some((other) => isSame(draft, other)))];
}

function isSame(a: RecommendationDraft, b: RecommendationDraft): boolean {
  const shared = overlap(a, b);
  if (shared >= 0.6) return true;
  return a.number !== null && a.number === b.number && a.origin === b.origin && shared >= 0.3;
}

const wordsOf = ({ text, subItems }: RecommendationDraft) =>
  new Set(
    [text, ...subItems.map((item) => item.text)]
      .join(" ")
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [],
  );

function overlap(a: RecommendationDraft, b: RecommendationDraft): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
