import type { PartnershipId } from "../../model/ids.ts";
import type { Labels } from "../labels.ts";
import type { Standing } from "./standing.ts";

/** The partnerships whose reviews or documents these are. */
export function partnershipsOf(standings: readonly Standing[], labels: Labels): ReadonlySet<PartnershipId> {
  const found = standings.flatMap(({ review, documents }) => {
    const held = review === null ? undefined : labels.reviews.get(review)?.partnership;
    return held === undefined ? documents.map((id) => labels.documents.get(id)?.partnership) : [held];
  });
  return new Set(found.filter((id) => id !== undefined));
}
