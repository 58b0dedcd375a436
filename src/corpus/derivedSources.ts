import { freeId } from "../extract/freeId.ts";
import { lettersAndDigits } from "../extract/lettersAndDigits.ts";
import { slug } from "../extract/slug.ts";
import type { Source } from "../model/adopted.ts";
import type { DocumentFacts } from "../model/extraction.ts";
import type { PartnershipId, ReviewId } from "../model/ids.ts";
import { PARTNERSHIP_NOT_STATED, type Partnership, partnershipPrinted } from "./partnership.ts";

/** A document that the register does not hold, and the registered one it stands in the place of, if any. */
export type UnregisteredDocument = { readonly facts: DocumentFacts; readonly inPlaceOf: Source | null };

/** What is known before: the partnerships of the codebook and the published documents of the register. */
export type KnownSources = { readonly partnerships: readonly Partnership[]; readonly sources: readonly Source[] };

/**
 * Gives documents that the register does not hold the entry it would have for them, from what they print; what one
 * in the place of a registered document does not print is as registered. Documents of one partnership that print the
 * same label are of one review. Entries in the order given; `partnerships` are the known ones and those they add.
 */
export function derivedSources(documents: readonly UnregisteredDocument[], known: KnownSources): KnownSources {
  const derived: Source[] = [];
  const partnerships = [...known.partnerships];
  for (const { facts, inPlaceOf } of documents) {
    const partnership = partnershipOf(facts, inPlaceOf, partnerships);
    if (!partnerships.some(({ id }) => id === partnership.id)) partnerships.push(partnership);
    derived.push({
      id: facts.id,
      file: facts.file,
      sha256: facts.sha256,
      form: "text-rendering",
      title: facts.title,
      publisher: facts.partnership ?? inPlaceOf?.publisher ?? "Publisher not stated",
      partnershipId: partnership.id,
      ...reviewOf(facts, inPlaceOf, partnership.id, [...known.sources, ...derived]),
      kind: facts.kind,
      dated: facts.dated?.basis === "printed" ? facts.dated.date : null,
      url: null,
      withdrawn: null,
    });
  }
  return { sources: derived, partnerships };
}

function partnershipOf(
  { partnership }: DocumentFacts,
  inPlaceOf: Source | null,
  known: readonly Partnership[],
): Partnership {
  if (partnership !== null) return partnershipPrinted(partnership, known);
  return known.find(({ id }) => id === inPlaceOf?.partnershipId) ?? PARTNERSHIP_NOT_STATED;
}

/** A label names a review only within its partnership; where either is not printed, the document is of a review of its own. */
function reviewOf(
  { id, kind, review }: DocumentFacts,
  inPlaceOf: Source | null,
  partnership: PartnershipId,
  sources: readonly Source[],
): Pick<Source, "reviewId" | "reviewLabel"> {
  if (kind === "practice-document") return { reviewId: null, reviewLabel: null };
  if (review === null && inPlaceOf !== null && inPlaceOf.reviewId !== null) {
    return { reviewId: inPlaceOf.reviewId, reviewLabel: inPlaceOf.reviewLabel };
  }
  const taken = new Set(sources.flatMap(({ reviewId }) => (reviewId === null ? [] : [reviewId])));
  const ofItsOwn = freeId(id as string as ReviewId, taken);
  if (review === null) return { reviewId: ofItsOwn, reviewLabel: "Review not named" };
  if (partnership === PARTNERSHIP_NOT_STATED.id) return { reviewId: ofItsOwn, reviewLabel: review.label };
  const same = sources.find(
    (one) =>
      one.partnershipId === partnership &&
      one.reviewLabel !== null &&
      lettersAndDigits(one.reviewLabel) === lettersAndDigits(review.label),
  );
  if (same !== undefined) return { reviewId: same.reviewId, reviewLabel: same.reviewLabel };
  return { reviewId: freeId(`${partnership}-${slug(review.label)}` as ReviewId, taken), reviewLabel: review.label };
}
