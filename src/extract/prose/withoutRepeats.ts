import type { RecommendationDraft } from "../draft.ts";

/** One record for a recommendation printed more than once with the same number and words; the one in the section of recommendations is kept. */
export function withoutRepeats(drafts: readonly RecommendationDraft[]): readonly RecommendationDraft[] {
  const kept = new Map<string, RecommendationDraft>();
  for (const draft of drafts) {
    const key = `${draft.origin} ${draft.number ?? ""} ${draft.addressedTo ?? ""} ${wording(draft)}`;
    const first = kept.get(key);
    if (first === undefined || first.place.section === null) {
      kept.delete(key);
      kept.set(key, draft);
    }
  }
  return [...kept.values()];
}

function wording(draft: RecommendationDraft): string {
  return [draft.text, ...draft.subItems.map((item) => item.text)]
    .join(" ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");
}
