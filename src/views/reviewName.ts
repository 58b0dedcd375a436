import type { Review } from "../queries/reviews.ts";

/** A partnership's name without the words that all of them share, for places where room is short. */
export function shortPartnership(name: string): string {
  return name.replace(/\s+(?:(?:Community Safety|Safer Communit(?:y|ies))\s+)?(?:Partnership|CSP)$/i, "");
}

/** A review as it is named in a line: `North Calderby, DHR 2`. */
export function reviewName({ partnershipName, label }: Pick<Review, "partnershipName" | "label">): string {
  const partnership = shortPartnership(partnershipName);
  return label.startsWith(partnership) ? label : `${partnership}, ${label}`;
}
