import type { ReviewRecord } from "../../queries/reviewRecords.ts";
import { groupedBy } from "../groupedBy.ts";
import type { Labels } from "../labels.ts";
import { capital, KIND_WORDS } from "../words.ts";
import { ofKind } from "./ofKind.ts";

/** A recommendation with its actions, each with its updates, all in printed order. */
export type PlannedRecommendation = {
  readonly recommendation: ReviewRecord;
  readonly actions: readonly { readonly action: ReviewRecord; readonly updates: readonly ReviewRecord[] }[];
};

/** A part of a plan: the panel's recommendations, or those of one agency; where several documents print such, of one. */
export type PlanPart = {
  readonly title: string;
  /** The title in fewer words, for a list where the panel's stands first. */
  readonly short: string;
  readonly recommendations: readonly PlannedRecommendation[];
};

/** What the documents of a review recommend, the panel's first, then agency by agency in printed order. */
export function planParts(records: readonly ReviewRecord[], labels: Pick<Labels, "documents">): readonly PlanPart[] {
  const updates = groupedBy(ofKind(records, "update"), ({ action }) => action);
  const actions = groupedBy(ofKind(records, "action"), ({ recommendation }) => recommendation);
  const panel = ofKind(records, "panel-recommendation");
  const agency = ofKind(records, "agency-recommendation");
  const documents = new Set([...panel, ...agency].map(({ document }) => document)).size;
  const parts = [
    ...groupedBy(panel, ({ document }) => document).values(),
    ...groupedBy(agency, ({ body, document }) => JSON.stringify([document, body])).values(),
  ];
  return parts.map((recommendations) => ({
    ...partTitles(recommendations, documents > 1, labels),
    recommendations: recommendations.map((recommendation) => ({
      recommendation,
      actions: (actions.get(recommendation.recommendation) ?? []).map((action) => ({
        action,
        updates: updates.get(action.action) ?? [],
      })),
    })),
  }));
}

function partTitles(
  [first]: readonly ReviewRecord[],
  ofSeveral: boolean,
  { documents }: Pick<Labels, "documents">,
): Pick<PlanPart, "title" | "short"> {
  if (first === undefined) return { title: "", short: "" };
  const kind = capital(KIND_WORDS[first.kind][1]);
  const where = ofSeveral ? `, in “${documents.get(first.document)?.title ?? first.document}”` : "";
  if (first.kind !== "agency-recommendation") return { title: kind + where, short: kind + where };
  return {
    title: `${kind}: ${first.body ?? "agency not stated"}${where}`,
    short: (first.body ?? `${kind}, agency not stated`) + where,
  };
}
