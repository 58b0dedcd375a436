import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ThemeId } from "../model/ids.ts";
import { type Narrowing, narrowed, withFound } from "./narrowing.ts";

const COLUMNS = {
  theme: text<ThemeId>(),
  reviews: int(),
  partnerships: int(),
  /** Recommendations, actions and learning points of reviews that carry the theme. */
  passages: int(),
  recommendations: int(),
  learning: int(),
  actions: int(),
  /** How the actions that carry the theme are reported; the rest of them has another status, or none stated. */
  completed: int(),
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
    sql`${withFound(narrowing)}select c.theme_id as theme, count(distinct p.review_id)::int as reviews,
        count(distinct p.partnership_id)::int as partnerships, count(*)::int as passages,
        (count(*) filter (where p.kind = 'recommendation'))::int as recommendations,
        (count(*) filter (where p.kind = 'learning'))::int as learning,
        (count(*) filter (where p.kind = 'action'))::int as actions,
        (count(*) filter (where a.status = 'completed'))::int as completed,
        (count(*) filter (where a.status = 'partly-completed'))::int as "partly-completed",
        (count(*) filter (where a.status = 'in-progress'))::int as "in-progress",
        string_agg(distinct p.review_id, ' ' order by p.review_id) as "inReviews"
      from passages p
      join (select distinct passage_id, theme_id from codings) c on c.passage_id = p.passage_id
      join themes t on t.theme_id = c.theme_id
      left join actions a on a.action_id = p.passage_id
      where p.review_id is not null and p.kind <> 'update' and ${narrowed(narrowing, ["theme"])}
      group by c.theme_id, t.position
      order by reviews desc, partnerships desc, passages desc, t.position`,
  );
}
