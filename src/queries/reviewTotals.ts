import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import { recordKind } from "../filter/recordKind.ts";
import type { ReviewId } from "../model/ids.ts";

const COLUMNS = {
  review: text<ReviewId>(),
  panelRecommendations: int(),
  agencyRecommendations: int(),
  actions: int(),
  /** Actions that their document reports as completed. */
  completed: int(),
  learningPoints: int(),
};
export type ReviewTotals = RowOf<typeof COLUMNS>;

/** What the documents of each review print, in the order of the reviews; zeros where none of it is printed. */
export const reviewTotals: Question<readonly ReviewTotals[]> = many(
  "totals of the reviews",
  COLUMNS,
  sql`select v.review_id as review,
      (count(*) filter (where ${recordKind} = 'panel-recommendation'))::int as "panelRecommendations",
      (count(*) filter (where ${recordKind} = 'agency-recommendation'))::int as "agencyRecommendations",
      (count(*) filter (where p.kind = 'action'))::int as actions,
      (count(*) filter (where p.kind = 'action' and a.status = 'completed'))::int as completed,
      (count(*) filter (where p.kind = 'learning'))::int as "learningPoints"
    from reviews v
    join partnerships t on t.partnership_id = v.partnership_id
    left join passages p on p.review_id = v.review_id
    left join actions a on a.action_id = p.action_id
    group by v.review_id, t.name, v.position order by t.name, v.position`,
);
