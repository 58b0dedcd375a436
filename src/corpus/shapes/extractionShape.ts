import type { Action, Clause, Extraction, Learning, Recommendation, SubItem, Update } from "../../model/extraction.ts";
import type { ActionId, ClauseId, LearningId, RecommendationId, UpdateId } from "../../model/ids.ts";
import { ACTION_STATUSES } from "../../model/vocabulary.ts";
import { codings, datePrinted, documentFacts, finding, lead, origin, place, rag, scope } from "./recordParts.ts";
import { fields, id, integer, list, nullable, oneOf, text } from "./shape.ts";

/** The fields of each record that hold no source wording: the same in an extraction and in an adopted document. */
export const recommendationFacts = {
  id: id<RecommendationId>(),
  number: nullable(text),
  origin,
  addressedTo: nullable(text),
  scope: nullable(scope),
  themes: codings,
  place,
};

export const subItemFacts = { letter: text, target: nullable(datePrinted) };

export const actionFacts = {
  id: id<ActionId>(),
  recommendationId: id<RecommendationId>(),
  number: nullable(text),
  leads: list(lead),
  target: nullable(datePrinted),
  revisedTarget: nullable(datePrinted),
  completion: nullable(datePrinted),
  status: oneOf(ACTION_STATUSES),
  rag: list(rag),
  themes: codings,
  place,
};

export const updateFacts = {
  id: id<UpdateId>(),
  actionId: id<ActionId>(),
  sequence: integer,
  agency: nullable(text),
  status: nullable(oneOf(["completed", "in-progress"])),
  rag: nullable(rag),
  place,
};

export const learningFacts = {
  id: id<LearningId>(),
  number: nullable(text),
  origin,
  agency: nullable(text),
  recommendationNumbers: list(text),
  themes: codings,
  place,
};

export const clauseFacts = { id: id<ClauseId>(), number: text, section: text, themes: codings, place };

/** What `extract` writes for a document. */
export const extractionShape = fields<Extraction>({
  document: documentFacts,
  recommendations: list(
    fields<Recommendation>({
      ...recommendationFacts,
      text,
      subItems: list(fields<SubItem>({ ...subItemFacts, text })),
    }),
  ),
  actions: list(fields<Action>({ ...actionFacts, text: nullable(text), outcome: nullable(text) })),
  updates: list(fields<Update>({ ...updateFacts, text })),
  learning: list(fields<Learning>({ ...learningFacts, text, lesson: nullable(text) })),
  clauses: list(fields<Clause>({ ...clauseFacts, text })),
  findings: list(finding),
});
