import { pathOf } from "../../filter/pageAddress.ts";
import type { RecordRow } from "../../queries/record.ts";
import type { Labels } from "../labels.ts";
import { shortId } from "./recordAnchors.ts";

/**
 * Where a record stands on the page of its review, below the root of the site: `r/3/#recommendation-1a2b3c4d`; null where
 * it belongs to no review held. Words that two documents of a review both print lead to the first of them.
 */
export function reviewPath(
  { id, review }: Pick<RecordRow, "id" | "review">,
  labels: Pick<Labels, "reviews">,
): string | null {
  const index = review === null ? -1 : [...labels.reviews.keys()].indexOf(review);
  return index < 0 ? null : `${pathOf({ is: "review", number: index + 1 })}#${shortId(id)}`;
}
