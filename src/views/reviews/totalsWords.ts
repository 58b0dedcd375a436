import type { ReviewTotals } from "../../queries/reviewTotals.ts";
import { capital, counted, grouped, KIND_WORDS } from "../words.ts";

export function recommendationsOf({ panelRecommendations, agencyRecommendations }: ReviewTotals): number {
  return panelRecommendations + agencyRecommendations;
}

/** What the documents of a review print, in one sentence; says so where they print none of it. */
export function totalsWords(totals: ReviewTotals): string {
  const parts = [recommendationWords(totals), actionWords(totals), learningWords(totals)].filter((part) => part !== "");
  return `${capital(parts.join("; "))}.`;
}

function recommendationWords({ panelRecommendations: panel, agencyRecommendations: agency }: ReviewTotals): string {
  if (panel === 0 && agency === 0) return "no recommendation was read";
  if (agency === 0) return counted(panel, KIND_WORDS["panel-recommendation"]);
  const agencies = counted(agency, KIND_WORDS["agency-recommendation"]);
  return panel === 0 ? agencies : `${grouped(panel)} panel and ${agencies}`;
}

function actionWords({ actions, completed }: ReviewTotals): string {
  if (actions === 0) return "no action was read";
  const [only, all] = [actions === 1, completed === actions];
  const complete = all
    ? `${only ? "" : "all "}reported complete`
    : completed === 0
      ? `${only ? "not" : "none"} reported complete`
      : `${grouped(completed)} reported complete`;
  return `${counted(actions, KIND_WORDS.action)}, ${complete}`;
}

function learningWords({ learningPoints }: ReviewTotals): string {
  return learningPoints === 0 ? "" : counted(learningPoints, KIND_WORDS["learning-point"]);
}
