import type { PassageId } from "../../model/ids.ts";
import type { ReviewRecord } from "../../queries/reviewRecords.ts";
import type { Labels } from "../labels.ts";
import { ofKind } from "./ofKind.ts";
import { type PlanPart, planParts } from "./planParts.ts";
import { recordAnchors } from "./recordAnchors.ts";
import type { ReviewAnswer } from "./reviewAnswer.ts";

/** A review as its page lays it out. */
export type Plan = ReviewAnswer & {
  readonly parts: readonly PlanPart[];
  readonly learning: readonly ReviewRecord[];
  /** Of a practice document, where a review has one. */
  readonly clauses: readonly ReviewRecord[];
  /** The id of each record's place on the page. */
  readonly anchors: ReadonlyMap<PassageId, string>;
  readonly labels: Labels;
};

export function planOf(answer: ReviewAnswer, labels: Labels): Plan {
  return {
    ...answer,
    labels,
    parts: planParts(answer.records, labels),
    learning: ofKind(answer.records, "learning-point"),
    clauses: ofKind(answer.records, "clause"),
    anchors: recordAnchors(answer.records),
  };
}

/** The id of the heading of a part, counted from 0. */
export function partId(index: number): string {
  return `part-${index + 1}`;
}
