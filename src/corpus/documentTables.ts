import type { Row } from "../model/tables.ts";
import type { CorpusInput } from "./corpusInput.ts";

/**
 * Rows of `partnerships`: those that a document comes from, in the alphabetical order of their names.
 * @throws RangeError naming the document, where the codebook does not hold its partnership
 */
export function partnershipRows({ codebook, documents }: CorpusInput): Row<"partnerships">[] {
  const rows = new Map<string, Omit<Row<"partnerships">, "position">>();
  for (const { source } of documents) {
    const partnership = codebook.partnerships.find(({ id }) => id === source.partnershipId);
    if (partnership === undefined) {
      throw new RangeError(
        `unknown partnership "${source.partnershipId}" of document ${source.id}; add it to codebook/partnerships.json`,
      );
    }
    rows.set(partnership.id, {
      partnership_id: partnership.id,
      name: partnership.name,
      police_force_area: partnership.policeForceArea,
    });
  }
  return [...rows.values()].sort(byName).map((row, position) => ({ ...row, position }));
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** Rows of `reviews`, in the order of the register; a practice document belongs to none. */
export function reviewRows({ documents }: CorpusInput): Row<"reviews">[] {
  const rows = new Map<string, Row<"reviews">>();
  for (const { source } of documents) {
    if (source.reviewId === null || rows.has(source.reviewId)) continue;
    rows.set(source.reviewId, {
      review_id: source.reviewId,
      partnership_id: source.partnershipId,
      label: source.reviewLabel ?? source.title,
      position: rows.size,
    });
  }
  return [...rows.values()];
}

/** Rows of `documents`, in the order of the register; a date printed on the document goes before one found in its text. */
export function documentRows({ documents }: CorpusInput): Row<"documents">[] {
  return documents.map(({ source, adopted, wording }, position) => ({
    document_id: source.id,
    partnership_id: source.partnershipId,
    review_id: source.reviewId,
    kind: source.kind,
    title: source.title,
    publisher: source.publisher,
    dated: source.dated ?? adopted.document.dated?.date ?? null,
    dated_basis: source.dated === null ? (adopted.document.dated?.basis ?? null) : "printed",
    url: source.url,
    wording: wording === null ? "summary" : "source",
    position,
  }));
}
