import type { SentenceAsks, WordBag } from "../model/adopted.ts";
import type { DocumentId, PassageId, RecommendationId, ThemeId } from "../model/ids.ts";
import type { Origin, PassageKind } from "../model/vocabulary.ts";

/**
 * A passage as passages are compared: only what `data/` holds of it, so that both editions give the same answers. An
 * update is never compared.
 */
export type Comparable = {
  readonly id: PassageId;
  readonly kind: Exclude<PassageKind, "update">;
  readonly document: DocumentId;
  /** Names its review: passages of one review are never repeats of one another. Null for a practice document. */
  readonly review: string | null;
  /** The recommendation it belongs to (itself, for a recommendation); null for learning and clauses. */
  readonly recommendation: RecommendationId | null;
  readonly origin: Origin | null;
  readonly words: WordBag;
  readonly asks: SentenceAsks;
  readonly themes: readonly ThemeId[];
  /** Stems of the names of its partnership and of the bodies it names: who is asked is not what is asked. */
  readonly names: ReadonlySet<string>;
};
