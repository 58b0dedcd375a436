import type { AdoptedDocument, Source, Summaries } from "../model/adopted.ts";
import type { PassageId } from "../model/ids.ts";
import type { CorpusCodebook } from "./codebook.ts";

/** One document with all that is known of it. */
export type CorpusDocument = {
  readonly source: Source;
  readonly adopted: AdoptedDocument;
  readonly summaries: Summaries;
  /** The source words by passage where the document is at hand; null in the embedded default. */
  readonly wording: ReadonlyMap<PassageId, string> | null;
};

/** Documents in the order of the register. */
export type CorpusInput = { readonly codebook: CorpusCodebook; readonly documents: readonly CorpusDocument[] };
