import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ThemeId } from "../model/ids.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";
import { REACH_COLUMNS } from "./themeReach.ts";

const COLUMNS = {
  theme: text<ThemeId>(),
  ...REACH_COLUMNS,
  /** Beside those completed: the rest of the actions has another status, or none stated. */
  "partly-completed": int(),
  "in-progress": int(),
  /** Ids of the reviews, parted by spaces. */
  inReviews: text(),
};
export type RankedTheme = RowOf<typeof COLUMNS>;

/** The themes that some review has: the one that most reviews share first, then most partnerships, then most passages. Leaves out the choice of themes. */
export function themeRanking(narrowing: Narrowing): Question<readonly RankedTheme[]> {
  return many(
    "themes by how many reviews share them",
    COLUMNS,
    overJudged(
      narrowing,
      sql`select t.theme_id as theme, count(*)::int as reviews,
        count(distinct n.partnership_at)::int as partnerships, sum(n.passages)::int as passages,
        sum(n.recommendations)::int as recommendations, sum(n.learning)::int as learning, sum(n.actions)::int as actions,
        sum(n.completed)::int as completed, sum(n.partly)::int as "partly-completed", sum(n.progress)::int as "in-progress",
        string_agg(v.review_id, ' ' order by v.review_id) as "inReviews"
      from (
        select c.theme_at, p.review_at, p.partnership_at, count(*) as passages,
          count(*) filter (where p.record_kind < 2) as recommendations,
          count(*) filter (where p.record_kind = 2) as learning,
          count(*) filter (where p.record_kind = 3) as actions,
          count(*) filter (where p.record_kind = 3 and p.statuses = 1) as completed,
          count(*) filter (where p.record_kind = 3 and p.statuses = 2) as partly,
          count(*) filter (where p.record_kind = 3 and p.statuses = 4) as progress
        from codings c join judged p on p.position = c.passage_at
        where p.review_at is not null and p.record_kind <> 4 and ${narrowed(["theme"])}
        group by c.theme_at, p.review_at, p.partnership_at
      ) n join themes t on t.position = n.theme_at join reviews v on v.position = n.review_at
      group by t.theme_id, t.position
      order by reviews desc, partnerships desc, passages desc, t.position`,
    ),
  );
}
