import type { CorpusCodebook } from "../../src/corpus/codebook.ts";
import type { CorpusDocument } from "../../src/corpus/corpusInput.ts";
import { bodyKinds, bodyNames } from "../../src/threads/bodyNames.ts";
import type { Comparable } from "../../src/threads/comparable.ts";
import { comparablesOf } from "../../src/threads/comparablesOf.ts";

/** The passages of documents as they are compared, in reading order. */
export function heldPassages(documents: readonly CorpusDocument[], codebook: CorpusCodebook): Comparable[] {
  const kinds = bodyKinds(codebook);
  return documents.flatMap(({ adopted, source }) => comparablesOf(adopted, source.reviewId, bodyNames(adopted, kinds)));
}
