import type { ActionId, PartnershipId, PassageId, RecommendationId, ReviewId } from "../model/ids.ts";
import type { PrintedLink } from "../model/printedLink.ts";
import { reviewLabel } from "../threads/reviewLabel.ts";
import type { CorpusDocument, CorpusInput } from "./corpusInput.ts";
import type { Unplaced } from "./linkedPlaces.ts";

/**
 * Rows of `printed_links`, in the order of the documents. A label names a review only within its partnership; a number
 * names a record only where one record of that review prints it, in however many of its documents.
 */
export function printedLinkRows({ documents }: CorpusInput): Unplaced["printed_links"] {
  const reviews = reviewsHeld(documents);
  let position = 0;
  return documents.flatMap((document) =>
    linksOf(document).map(({ passage, link }) => {
      const review = reviewNamed(link.review, document, reviews);
      return {
        passage_id: passage,
        printed: link.printed,
        review_label: link.review,
        number: numberWords(link),
        review_id: review,
        target_id: review === null ? null : targetOf(link, reviews.documents.get(review) ?? []),
        position: position++,
      };
    }),
  );
}

type Printed = { readonly passage: PassageId; readonly link: PrintedLink };

function linksOf({ adopted }: CorpusDocument): Printed[] {
  return [...adopted.recommendations, ...adopted.actions, ...adopted.updates, ...adopted.learning].flatMap(
    ({ id, links }) => links.map((link): Printed => ({ passage: id, link })),
  );
}

function numberWords({ recommendation, action }: PrintedLink): string | null {
  const parts = [
    recommendation === null ? null : `recommendation ${recommendation}`,
    action === null ? null : `action ${action}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}

/** The reviews by what they are called in their partnership, and the documents of each. */
type ReviewsHeld = {
  readonly called: ReadonlyMap<string, ReadonlySet<ReviewId>>;
  readonly documents: ReadonlyMap<ReviewId, readonly CorpusDocument[]>;
};

function reviewsHeld(held: readonly CorpusDocument[]): ReviewsHeld {
  const called = new Map<string, Set<ReviewId>>();
  const documents = new Map<ReviewId, CorpusDocument[]>();
  for (const document of held) {
    const { reviewId, reviewLabel: label, partnershipId } = document.source;
    if (reviewId === null) continue;
    documents.set(reviewId, [...(documents.get(reviewId) ?? []), document]);
    if (label === null) continue;
    const name = nameIn(partnershipId, label);
    called.set(name, (called.get(name) ?? new Set()).add(reviewId));
  }
  return { called, documents };
}

function nameIn(partnership: PartnershipId, label: string): string {
  return `${partnership} ${reviewLabel(label)}`;
}

function reviewNamed(label: string, { source }: CorpusDocument, { called }: ReviewsHeld): ReviewId | null {
  const named = called.get(nameIn(source.partnershipId, label)) ?? [];
  const [only, other] = [...named].filter((review) => review !== source.reviewId);
  return only === undefined || other !== undefined ? null : only;
}

function targetOf(
  { recommendation, action }: PrintedLink,
  documents: readonly CorpusDocument[],
): RecommendationId | ActionId | null {
  const wanted = action ?? recommendation;
  if (wanted === null) return null;
  const all = documents.flatMap(({ adopted }): readonly { id: RecommendationId | ActionId; number: string | null }[] =>
    action === null ? adopted.recommendations.filter(({ origin }) => origin === "panel") : adopted.actions,
  );
  const named = all.filter(({ number }) => number !== null && plain(number) === plain(wanted));
  const records = new Set(named.map(({ id }) => id.slice(id.indexOf("/"))));
  return records.size === 1 ? (named[0]?.id ?? null) : null;
}

/** A number as it is compared: `5(a)` is `5a`, but `5.1` is not `51`. */
function plain(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/[^a-z0-9.]/g, "")
    .replace(/^\.+|\.+$/g, "");
}
