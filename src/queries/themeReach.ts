import { int, type RowOf } from "../db/column.ts";
import { maybeOne, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";

export const REACH_COLUMNS = {
  reviews: int(),
  partnerships: int(),
  /** Recommendations, actions and learning points of reviews that carry the theme. */
  passages: int(),
  recommendations: int(),
  learning: int(),
  actions: int(),
  completed: int(),
};
/** How far a theme reaches: what `RankedTheme` says of it. */
export type ThemeReach = RowOf<typeof REACH_COLUMNS>;

/**
 * How far a theme reaches; null where no passage of a review that the filter leaves carries it.
 * @param narrowing with that theme chosen
 */
export function themeReach(narrowing: Narrowing): Question<ThemeReach | null> {
  return maybeOne(
    "reach of the theme",
    REACH_COLUMNS,
    overJudged(
      narrowing,
      sql`select count(distinct p.review_at)::int as reviews, count(distinct p.partnership_at)::int as partnerships,
        count(*)::int as passages, (count(*) filter (where p.record_kind < 2))::int as recommendations,
        (count(*) filter (where p.record_kind = 2))::int as learning,
        (count(*) filter (where p.record_kind = 3))::int as actions,
        (count(*) filter (where p.record_kind = 3 and p.statuses = 1))::int as completed
      from judged p where p.review_at is not null and p.record_kind <> 4 and ${narrowed()} having count(*) > 0`,
    ),
  );
}
