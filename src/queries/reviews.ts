import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { PartnershipId, ReviewId } from "../model/ids.ts";

const COLUMNS = {
  id: text<ReviewId>(),
  /** Its place among all reviews, which counts go by. */
  at: int(),
  partnership: text<PartnershipId>(),
  partnershipName: text(),
  label: text(),
};
export type Review = RowOf<typeof COLUMNS>;

/** The reviews held: partnerships in alphabetical order, in each the order of the register. */
export const reviews: Question<readonly Review[]> = many(
  "reviews",
  COLUMNS,
  sql`select r.review_id as id, r.position as at, r.partnership_id as partnership, p.name as "partnershipName", r.label
    from reviews r join partnerships p on p.partnership_id = r.partnership_id
    order by p.name, r.position`,
);
