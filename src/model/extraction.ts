import type {
  ActionId,
  AgencyId,
  ClauseId,
  DocumentId,
  LearningId,
  RecommendationId,
  ThemeId,
  UpdateId,
} from "./ids.ts";
import type { DatePrinted, PartialDate } from "./partialDate.ts";
import type { ActionStatus, DocumentKind, Origin, Rag, Scope, UpdateStatus } from "./vocabulary.ts";

/** Where in its document a record stands: `page` counts repeated page headers ("about page 6"), `row` counts the rows of its table. */
export type Place = { readonly page: number | null; readonly section: string | null; readonly row: number | null };

/** A theme and the words of the passage that support it. */
export type Coding = { readonly theme: ThemeId; readonly evidence: readonly string[] };

/** A body that owns an action, as printed without names of people; `agencyId` null where the agency list does not hold it. */
export type Lead = { readonly printed: string; readonly agencyId: AgencyId | null };

export type SubItem = { readonly letter: string; readonly text: string; readonly target: DatePrinted | null };

export type Recommendation = {
  readonly id: RecommendationId;
  readonly number: string | null;
  readonly origin: Origin;
  readonly addressedTo: string | null;
  readonly text: string;
  readonly scope: Scope | null;
  readonly subItems: readonly SubItem[];
  readonly themes: readonly Coding[];
  readonly place: Place;
};

export type Action = {
  readonly id: ActionId;
  readonly recommendationId: RecommendationId;
  readonly number: string | null;
  readonly text: string | null;
  readonly outcome: string | null;
  readonly leads: readonly Lead[];
  readonly target: DatePrinted | null;
  readonly revisedTarget: DatePrinted | null;
  readonly completion: DatePrinted | null;
  readonly status: ActionStatus;
  readonly rag: readonly Rag[];
  readonly themes: readonly Coding[];
  readonly place: Place;
};

export type Update = {
  readonly id: UpdateId;
  readonly actionId: ActionId;
  readonly sequence: number;
  readonly agency: string | null;
  readonly status: UpdateStatus | null;
  readonly rag: Rag | null;
  readonly text: string;
  readonly place: Place;
};

/** A learning point of the panel (narrative and lesson) or one learning bullet of an agency. */
export type Learning = {
  readonly id: LearningId;
  readonly number: string | null;
  readonly origin: Origin;
  readonly agency: string | null;
  readonly text: string;
  readonly lesson: string | null;
  readonly recommendationNumbers: readonly string[];
  readonly themes: readonly Coding[];
  readonly place: Place;
};

export type Clause = {
  readonly id: ClauseId;
  readonly number: string;
  readonly section: string;
  readonly text: string;
  readonly themes: readonly Coding[];
  readonly place: Place;
};

/** Something that could not be settled from a document. `unread`: a part not read at all; `unsure`: read, but check it; `note`: how it was read. */
export type Finding = { readonly level: "note" | "unsure" | "unread"; readonly place: Place; readonly message: string };

export type ReviewLabel = { readonly label: string; readonly pseudonyms: readonly string[] };

export type DocumentFacts = {
  readonly id: DocumentId;
  readonly file: string;
  readonly sha256: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly partnership: string | null;
  readonly review: ReviewLabel | null;
  readonly dated: { readonly date: PartialDate; readonly basis: "printed" | "latest-in-text" } | null;
};

/** One document as read: the extraction contract. Text is the source wording, names of people dropped. */
export type Extraction = {
  readonly document: DocumentFacts;
  readonly recommendations: readonly Recommendation[];
  readonly actions: readonly Action[];
  readonly updates: readonly Update[];
  readonly learning: readonly Learning[];
  readonly clauses: readonly Clause[];
  readonly findings: readonly Finding[];
};
