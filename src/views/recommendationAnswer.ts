import type { Engine } from "../db/engine.ts";
import type { RecommendationId } from "../model/ids.ts";
import { type PracticeClause, practiceClauses } from "../queries/practiceClauses.ts";
import { type PrintedLinkRow, printedLinksOf } from "../queries/printedLinks.ts";
import { recommendationLearning } from "../queries/recommendationLearning.ts";
import { recommendationRecords } from "../queries/recommendationRecords.ts";
import type { RecordRow } from "../queries/record.ts";
import { type SimilarPassage, similarPassages } from "../queries/similarPassages.ts";
import { placesOf, type RecordFacts, recordFacts } from "./recordFacts.ts";

/** A recommendation with all that hangs on it; `recommendation` null where it is not held. */
export type RecommendationAnswer = {
  readonly id: RecommendationId;
  readonly recommendation: RecordRow | null;
  readonly actions: readonly { readonly action: RecordRow; readonly updates: readonly RecordRow[] }[];
  readonly learning: readonly RecordRow[];
  /** Records of other reviews that ask for the same as it or one of its actions, or nearly. */
  readonly similar: readonly SimilarPassage[];
  readonly clauses: readonly PracticeClause[];
  readonly printed: readonly PrintedLinkRow[];
  readonly facts: RecordFacts;
};

export async function recommendationAnswer(
  engine: Pick<Engine, "ask">,
  id: RecommendationId,
): Promise<RecommendationAnswer> {
  const [records, learning] = await Promise.all([
    engine.ask(recommendationRecords(id)),
    engine.ask(recommendationLearning(id)),
  ]);
  const asking = records.filter(({ kind }) => kind !== "update").map((record) => record.id);
  const [similar, clauses, printed] = await Promise.all([
    engine.ask(similarPassages(asking)),
    engine.ask(practiceClauses(asking)),
    engine.ask(printedLinksOf(records.map((record) => record.id))),
  ]);
  const actions = records
    .filter(({ kind }) => kind === "action")
    .map((action) => ({
      action,
      updates: records.filter((record) => record.kind === "update" && record.action === action.action),
    }));
  return {
    id,
    recommendation: records.find((record) => record.id === id) ?? null,
    actions,
    learning,
    similar,
    clauses,
    printed,
    facts: await recordFacts(engine, placesOf([...records, ...learning, ...similar])),
  };
}
