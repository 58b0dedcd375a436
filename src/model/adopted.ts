import type {
  Action,
  Clause,
  DocumentFacts,
  Finding,
  Learning,
  Recommendation,
  SubItem,
  Update,
} from "./extraction.ts";
import type { AskId, DocumentId, PartnershipId, ReviewId } from "./ids.ts";
import type { PartialDate } from "./partialDate.ts";
import type { PrintedLink } from "./printedLink.ts";
import type { DocumentKind } from "./vocabulary.ts";

/** One stem of a bag of words: the stem, the surface words it stood as (alphabetical), how often it stood. */
export type BagWord = readonly [stem: string, surfaces: readonly string[], count: number];

/** The words of a passage in alphabetical order of their stems: enough to search, not to read. */
export type WordBag = readonly BagWord[];

type Wordless<T, Texts extends keyof T> = Omit<T, Texts> & { readonly words: WordBag };

/** What each sentence of a passage asks for and about what: codes of `data/codebook/asks.json`, sentences without any left out. */
export type SentenceAsks = readonly (readonly AskId[])[];

/** What a passage asks for, and the links to other reviews it prints. */
type Asking = { readonly asks: SentenceAsks; readonly links: readonly PrintedLink[] };

/** A document's facts without a sentence of it: what `data/reviews/<document-id>.json` holds. */
export type AdoptedDocument = {
  readonly codebookVersion: string;
  readonly document: DocumentFacts;
  readonly recommendations: readonly (Wordless<Recommendation, "text" | "subItems"> &
    Asking & { readonly subItems: readonly Omit<SubItem, "text">[] })[];
  /** `hasText` and `hasOutcome` say whether the plan prints any, since the words themselves are not kept. */
  readonly actions: readonly (Wordless<Action, "text" | "outcome"> &
    Asking & { readonly hasText: boolean; readonly hasOutcome: boolean })[];
  readonly updates: readonly (Wordless<Update, "text"> & Pick<Asking, "links">)[];
  readonly learning: readonly (Wordless<Learning, "text" | "lesson"> & Asking & { readonly hasLesson: boolean })[];
  readonly clauses: readonly (Wordless<Clause, "text"> & Pick<Asking, "asks">)[];
  readonly findings: readonly Finding[];
};

/** `data/summaries/<document-id>.json`: record id -> our own plain-English summary. */
export type Summaries = Readonly<Record<string, string>>;

/** One line of the register of documents, `data/sources.json`. */
export type Source = {
  readonly id: DocumentId;
  readonly file: string;
  readonly sha256: string;
  readonly form: "text-rendering" | "pdf" | "docx" | "xlsx" | "csv" | "html" | "markdown";
  readonly title: string;
  readonly publisher: string;
  readonly partnershipId: PartnershipId;
  /** Null for a practice document, which belongs to no review. */
  readonly reviewId: ReviewId | null;
  readonly reviewLabel: string | null;
  readonly kind: DocumentKind;
  readonly dated: PartialDate | null;
  readonly url: string | null;
  readonly withdrawn: PartialDate | null;
};
