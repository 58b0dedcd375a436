import type { Tables } from "../../src/model/tables.ts";
import { THREADED } from "../queries/threadRows.ts";

/** One review of 70 recommendations, 120 actions and 200 updates, no two texts alike. */
export function fullReview(): Tables {
  const [review] = THREADED.reviews;
  const [document] = THREADED.documents;
  const vocabulary = THREADED.passages.flatMap(({ text }) => text?.split(/\s+/) ?? []);
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const words = (count: number) => Array.from({ length: count }, () => vocabulary[next(vocabulary.length)]).join(" ");
  const [recommendation, action, update] = [THREADED.recommendations[0], THREADED.actions[0], THREADED.updates[0]];
  const [passage, theme, lead] = [THREADED.passages[0], THREADED.themes, THREADED.leads[0]];
  if (!review || !document || !recommendation || !action || !update || !passage || !lead) throw new Error("no rows");
  const hash = (index: number) => (index * 2_654_435_761 + 40_503).toString(16).slice(-8);
  const all = Array.from({ length: 390 }, (_, index) => {
    const kind = index < 70 ? "recommendation" : index < 190 ? "action" : "update";
    const record_kind = index < 70 ? 0 : index < 190 ? 3 : 4;
    return { kind, record_kind, id: `full/${kind}-${hash(index)}`, index };
  });
  const recommended = (index: number) => `full/recommendation-${hash(index % 70)}`;
  const acted = (index: number) => `full/action-${hash(70 + (index % 120))}`;
  const of = (kind: string) => all.filter((each) => each.kind === kind);
  return {
    ...THREADED,
    reviews: [{ ...review, review_id: "full" }],
    documents: [{ ...document, document_id: "full", review_id: "full" }],
    passages: all.map(({ kind, record_kind, id, index }, position) => ({
      ...passage,
      passage_id: id,
      kind,
      record_kind,
      document_id: "full",
      review_id: "full",
      recommendation_id: kind === "recommendation" ? id : recommended(index),
      action_id: kind === "action" ? id : kind === "update" ? acted(index) : null,
      recommendation_at: kind === "recommendation" ? index : index % 70,
      number: kind === "recommendation" ? `${index + 1}` : kind === "action" ? `${index}` : null,
      recommendation_number: `${(index % 70) + 1}`,
      action_number: kind === "recommendation" ? null : `${70 + (index % 120)}`,
      status: kind === "recommendation" ? null : action.status,
      text: words(20),
      page: 1 + Math.floor(index / 8),
      row: index,
      position,
    })),
    recommendations: of("recommendation").map(({ id, index }) => ({
      ...recommendation,
      recommendation_id: id,
      document_id: "full",
      number: `${index + 1}`,
    })),
    actions: of("action").map(({ id, index }) => ({
      ...action,
      action_id: id,
      recommendation_id: recommended(index),
      document_id: "full",
      number: `${index}`,
    })),
    updates: of("update").map(({ id, index }) => ({
      ...update,
      update_id: id,
      action_id: acted(index),
      document_id: "full",
      sequence: index,
    })),
    leads: of("action").map(({ id, index }) => ({ ...lead, action_id: id, passage_at: index, printed: words(3) })),
    codings: all.slice(0, 190).flatMap((_, passage_at) =>
      Array.from(new Set([next(theme.length), next(theme.length)]), (at) => ({
        passage_at,
        theme_at: at,
        evidence: `${words(2)}; ${words(1)}`,
      })),
    ),
    learning_points: [],
    threads: [],
    thread_members: [],
    printed_links: [],
    practice_links: [],
    similar: [],
  };
}
