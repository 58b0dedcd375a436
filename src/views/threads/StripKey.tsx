import type { Labels } from "../labels.ts";
import { stripMarks } from "./stripMarks.ts";

/** What the marks beside a thread mean. */
export function StripKey({ labels }: { readonly labels: Labels }) {
  const everyReview = stripMarks([], labels).length === labels.reviews.size;
  return (
    <p className="strip-key">
      Each mark is a review, by partnership in alphabetical order: filled, all its actions behind the thread are
      reported complete; a ring, not all of them are, or none is printed for it
      {everyReview ? "; a dot, the review is not in the thread." : ". Only reviews in the thread have a mark."}
    </p>
  );
}
