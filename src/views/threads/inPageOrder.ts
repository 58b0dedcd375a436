import type { Labels } from "../labels.ts";
import type { Standing } from "./standing.ts";

/** The standings in the order that reviews have everywhere on the page; documents of no review last. */
export function inPageOrder(standings: readonly Standing[], labels: Labels): readonly Standing[] {
  const order = [...labels.reviews.keys()];
  const place = ({ review }: Standing) => (review === null ? order.length : order.indexOf(review));
  return standings.toSorted((a, b) => place(a) - place(b));
}
