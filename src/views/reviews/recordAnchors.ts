import type { DocumentId, PassageId } from "../../model/ids.ts";

/** The part of a record's id that names it inside its document: `recommendation-1a2b3c4d`. */
export function shortId(id: PassageId): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/**
 * The id that each record's place on the page of its review has: its short id, and where a later document of the review
 * prints the same words, that with the place of the document behind it.
 * @param records in the order of the page
 */
export function recordAnchors(
  records: readonly { readonly id: PassageId; readonly document: DocumentId }[],
): ReadonlyMap<PassageId, string> {
  const documents = [...new Set(records.map(({ document }) => document))];
  const anchors = new Map<PassageId, string>();
  const taken = new Set<string>();
  for (const { id, document } of records) {
    const short = shortId(id);
    const anchor = taken.has(short) ? `${short}-document-${documents.indexOf(document) + 1}` : short;
    taken.add(anchor);
    anchors.set(id, anchor);
  }
  return anchors;
}
