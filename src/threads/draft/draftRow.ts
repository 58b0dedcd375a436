import type { DocumentId, PassageId, RecommendationId, ReviewId, ThreadId } from "../../model/ids.ts";
import type { PassageKind } from "../../model/vocabulary.ts";

/** A passage as a draft is compared with it: words and codes as texts, so that very many are soon handed over. */
export type DraftRow = {
  readonly id: PassageId;
  readonly kind: Exclude<PassageKind, "update">;
  readonly document: DocumentId;
  /** Null for a practice document. */
  readonly review: ReviewId | null;
  /** The recommendation it belongs to (itself, for a recommendation); null for learning and clauses. */
  readonly recommendation: RecommendationId | null;
  readonly thread: ThreadId | null;
  /** Stems of the source wording, joined by spaces; one that stands more often as `stem*3`. */
  readonly words: string;
  /** The same of our summary; empty where there is none. */
  readonly summary: string;
  /** As `passages.sentence_asks`. */
  readonly asks: string;
  /** Themes joined by spaces. */
  readonly themes: string;
};

/** The names of bodies that a document prints, one a line: who is asked is not what is asked. */
export type DraftNames = { readonly document: DocumentId; readonly names: string };
