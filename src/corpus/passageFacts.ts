import type { RECORD_FACTS } from "../model/recordFacts.ts";
import type { Row, Tables } from "../model/tables.ts";
import type { Passage } from "./passage.ts";

type Kinds = Pick<Tables, "recommendations" | "actions" | "updates" | "learning_points" | "clauses">;

/** What a row of `passages` says of the record it is: what another kind of record holds is null or empty. */
export type PassageFacts = Pick<Row<"passages">, keyof typeof RECORD_FACTS>;

/** Takes the facts of a passage from the tables of its kind, so that a list of records is read from one table. */
export function passageFacts(kinds: Kinds): (passage: Passage) => PassageFacts {
  const recommendations = byId(kinds.recommendations, (row) => row.recommendation_id);
  const actions = byId(kinds.actions, (row) => row.action_id);
  const updates = byId(kinds.updates, (row) => row.update_id);
  const learning = byId(kinds.learning_points, (row) => row.learning_id);
  const clauses = byId(kinds.clauses, (row) => row.clause_id);
  return ({ id, kind, recommendationId, actionId }) => {
    const above = {
      ...NONE,
      recommendation_number: recommendations.get(recommendationId)?.number ?? null,
      action_number: actions.get(actionId)?.number ?? null,
    };
    switch (kind) {
      case "recommendation":
        return { ...above, ...ofRecommendation(recommendations.get(id)) };
      case "action":
        return { ...above, ...ofAction(actions.get(id)) };
      case "update":
        return { ...above, ...ofUpdate(updates.get(id)) };
      case "learning":
        return { ...above, ...ofLearning(learning.get(id)) };
      case "clause":
        return { ...above, number: clauses.get(id)?.number ?? null };
    }
  };
}

const NONE: PassageFacts = {
  number: null,
  recommendation_number: null,
  action_number: null,
  body: null,
  scope: null,
  sub_items: null,
  sequence: null,
  status: null,
  rag: "",
  target_printed: null,
  target_date: null,
  revised_target_printed: null,
  revised_target_date: null,
  completion_printed: null,
  completion_date: null,
  recommendation_numbers: "",
  has_text: true,
};

function ofRecommendation(row: Row<"recommendations"> | undefined): Partial<PassageFacts> {
  if (row === undefined) return {};
  const { number, addressed_to: body, scope, sub_items } = row;
  return { number, body, scope, sub_items };
}

function ofAction(row: Row<"actions"> | undefined): Partial<PassageFacts> {
  if (row === undefined) return {};
  return {
    number: row.number,
    status: row.status,
    rag: row.rag,
    target_printed: row.target_printed,
    target_date: row.target_date,
    revised_target_printed: row.revised_target_printed,
    revised_target_date: row.revised_target_date,
    completion_printed: row.completion_printed,
    completion_date: row.completion_date,
    has_text: row.has_text,
  };
}

function ofUpdate(row: Row<"updates"> | undefined): Partial<PassageFacts> {
  if (row === undefined) return {};
  const { agency: body, sequence, status, rag } = row;
  return { body, sequence, status, rag: rag ?? "" };
}

function ofLearning(row: Row<"learning_points"> | undefined): Partial<PassageFacts> {
  if (row === undefined) return {};
  const { number, agency: body, recommendation_numbers } = row;
  return { number, body, recommendation_numbers };
}

function byId<T>(rows: readonly T[], id: (row: T) => string): ReadonlyMap<string | null, T> {
  return new Map(rows.map((row) => [id(row), row]));
}
