import type { Document } from "../../queries/documents.ts";
import { dateWords } from "../dateWords.ts";

/** The date of a document as it may be told: `February 2023`, or `undated`, with the latest date in it where that is all there is. */
export function documentDate(document: Pick<Document, "dated" | "datedBasis"> | undefined): string {
  const dated = document?.dated ?? null;
  if (dated === null) return "undated";
  return document?.datedBasis === "printed" ? dateWords(dated) : `undated; latest date in it ${dateWords(dated)}`;
}
