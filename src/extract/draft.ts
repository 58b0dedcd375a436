import type { Action, Clause, DocumentFacts, Finding, Learning, Recommendation, Update } from "../model/extraction.ts";

/** A record as a layout reads it: without id (made from its text) and without themes (given by the coder). */
export type RecommendationDraft = Omit<Recommendation, "id" | "themes">;

/** `recommendation`: index of the draft it belongs to. */
export type ActionDraft = Omit<Action, "id" | "themes" | "recommendationId"> & { readonly recommendation: number };

/** `action`: index of the draft it belongs to. */
export type UpdateDraft = Omit<Update, "id" | "actionId"> & { readonly action: number };

export type LearningDraft = Omit<Learning, "id" | "themes">;

export type ClauseDraft = Omit<Clause, "id" | "themes">;

export type FindingDraft = Finding;

/** What the text of a document says of the document itself. */
export type FactsDraft = Omit<DocumentFacts, "id" | "file" | "sha256">;
