import type { SentenceAsks, WordBag } from "../model/adopted.ts";
import type { Coding, Place } from "../model/extraction.ts";
import type { ActionId, AgencyId, PassageId, RecommendationId } from "../model/ids.ts";
import type { ActionStatus, Origin, PassageKind } from "../model/vocabulary.ts";
import type { CorpusDocument } from "./corpusInput.ts";

/** Any text that is searched, coded and cited, with what the filters see of it. */
export type Passage = {
  readonly id: PassageId;
  readonly kind: PassageKind;
  readonly document: CorpusDocument;
  readonly recommendationId: RecommendationId | null;
  readonly actionId: ActionId | null;
  readonly origin: Origin | null;
  readonly place: Place;
  readonly words: WordBag;
  readonly themes: readonly Coding[];
  readonly asks: SentenceAsks;
  readonly statuses: readonly ActionStatus[];
  readonly agencies: readonly AgencyId[];
};
