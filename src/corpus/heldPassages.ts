import { bodyKinds, bodyNames } from "../threads/bodyNames.ts";
import type { Comparable } from "../threads/comparable.ts";
import { comparablesOf } from "../threads/comparablesOf.ts";
import type { CorpusInput } from "./corpusInput.ts";

/** The passages of documents as they are compared, in reading order. */
export function heldPassages({ codebook, documents }: CorpusInput): Comparable[] {
  const kinds = bodyKinds(codebook);
  return documents.flatMap(({ adopted, source }) => comparablesOf(adopted, source.reviewId, bodyNames(adopted, kinds)));
}
