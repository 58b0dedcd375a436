import type { AdoptedDocument } from "../model/adopted.ts";
import type { DocumentId } from "../model/ids.ts";

const REPRINTED_LEAST = 2;
const REPRINTED_SHARE = 0.3;

/**
 * Which documents are of one review, by what they print: the same label or pseudonym in the same partnership, or
 * recommendations of which a good part is letter for letter the same. Where a document says too little it is a review of
 * its own.
 * @returns document id -> the id of the first document of its review; null for a practice document
 */
export function reviewsOf(documents: readonly AdoptedDocument[]): ReadonlyMap<DocumentId, DocumentId | null> {
  const reviews = new Map<DocumentId, DocumentId | null>();
  const seen: AdoptedDocument[] = [];
  for (const document of documents) {
    const { id, kind } = document.document;
    if (kind === "practice-document") {
      reviews.set(id, null);
      continue;
    }
    const same = seen.find((other) => areOfOneReview(document, other));
    reviews.set(id, same === undefined ? id : (reviews.get(same.document.id) ?? id));
    seen.push(document);
  }
  return reviews;
}

function areOfOneReview(a: AdoptedDocument, b: AdoptedDocument): boolean {
  const [one, other] = [a.document, b.document];
  const samePlace =
    one.partnership !== null && other.partnership !== null && plain(one.partnership) === plain(other.partnership);
  if (samePlace && one.review !== null && other.review !== null) {
    if (plain(one.review.label) === plain(other.review.label)) return true;
    const names = new Set(one.review.pseudonyms.map(plain));
    if (other.review.pseudonyms.some((name) => names.has(plain(name)))) return true;
  }
  const reprinted = wordPrints(b);
  const own = wordPrints(a);
  const shared = [...own].filter((print) => reprinted.has(print)).length;
  return shared >= REPRINTED_LEAST && shared >= REPRINTED_SHARE * Math.min(own.size, reprinted.size);
}

/** The fingerprints in the ids of the recommendations: equal for equal words. */
function wordPrints({ recommendations }: AdoptedDocument): ReadonlySet<string> {
  return new Set(recommendations.map(({ id }) => /-([0-9a-f]{8})(?:-\d+)?$/.exec(id)?.[1] ?? id));
}

function plain(printed: string): string {
  return printed.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
