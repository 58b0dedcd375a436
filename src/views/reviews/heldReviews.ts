import type { PartnershipId } from "../../model/ids.ts";
import type { Document } from "../../queries/documents.ts";
import type { Review } from "../../queries/reviews.ts";
import { groupedBy } from "../groupedBy.ts";
import type { Labels } from "../labels.ts";

export type HeldReview = {
  readonly review: Review;
  /** The place in the order of reviews, counted from 1: the number in its address. */
  readonly number: number;
  readonly documents: readonly Document[];
};

/** The reviews held, by partnership, in the order they have everywhere on the site. */
export function heldReviews(
  labels: Pick<Labels, "reviews" | "documents">,
): readonly { readonly partnership: PartnershipId; readonly name: string; readonly reviews: readonly HeldReview[] }[] {
  const documents = groupedBy(labels.documents.values(), ({ review }) => review);
  const held = [...labels.reviews.values()].map((review, index) => ({
    review,
    number: index + 1,
    documents: documents.get(review.id) ?? [],
  }));
  return [...groupedBy(held, ({ review }) => review.partnership)].map(([partnership, reviews]) => ({
    partnership,
    name: reviews[0]?.review.partnershipName ?? partnership,
    reviews,
  }));
}
