import type { Finding } from "../../model/extraction.ts";
import type { RecommendationDraft } from "../draft.ts";

/**
 * Gives a number that a plan did not print, only where its own words or its neighbours settle it: the first recommendation where
 * another calls it "Recommendation 1 above", or exactly one number missing between two printed ones. Each gets a finding.
 */
export function inferNumbers(drafts: readonly RecommendationDraft[]): {
  recommendations: RecommendationDraft[];
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const recommendations = drafts.map((draft, i) => {
    if (draft.number !== null) return draft;
    const number = between(drafts[i - 1], draft, drafts[i + 1]) ?? named(drafts, i);
    const message =
      number === null
        ? "this recommendation prints no number"
        : `number ${number} is inferred: this recommendation prints none`;
    findings.push({ level: number === null ? "note" : "unsure", place: draft.place, message });
    return number === null ? draft : { ...draft, number };
  });
  return { recommendations, findings };
}

function between(
  before: RecommendationDraft | undefined,
  draft: RecommendationDraft,
  after: RecommendationDraft | undefined,
): string | null {
  if (
    !before?.number ||
    !after?.number ||
    before.addressedTo !== draft.addressedTo ||
    after.addressedTo !== draft.addressedTo
  )
    return null;
  if (!/^\d+$/.test(before.number) || !/^\d+$/.test(after.number)) return null;
  return Number(after.number) - Number(before.number) === 2 ? String(Number(before.number) + 1) : null;
}

/** "(Recommendation 1 above)" in the text right after it, where that number is printed nowhere. */
function named(drafts: readonly RecommendationDraft[], i: number): string | null {
  const next = drafts[i + 1];
  const called = next && /\brecommendation\s+(\d{1,2}[a-h]?)\s+above\b/i.exec(next.text)?.[1];
  if (!called || drafts.some((draft) => draft.number === called)) return null;
  return next.number !== null && Number(next.number) === Number(called) + 1 ? called : null;
}
