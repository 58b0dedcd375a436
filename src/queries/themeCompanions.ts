import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ThemeId } from "../model/ids.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";

const COLUMNS = { theme: text<ThemeId>(), passages: int(), reviews: int() };
export type ThemeCompanion = RowOf<typeof COLUMNS>;

/**
 * Which themes the passages of a theme carry, itself among them, the most frequent first.
 * @param narrowing with that theme chosen
 */
export function themeCompanions(narrowing: Narrowing): Question<readonly ThemeCompanion[]> {
  return many(
    "themes that appear with it",
    COLUMNS,
    overJudged(
      narrowing,
      sql`select t.theme_id as theme, n.passages, n.reviews
      from (
        select c.theme_at, count(*)::int as passages, count(distinct p.review_at)::int as reviews
        from judged p join codings c on c.passage_at = p.position
        where p.review_at is not null and ${narrowed()} group by c.theme_at
      ) n join themes t on t.position = n.theme_at
      order by n.passages desc, n.reviews desc, t.position`,
    ),
  );
}
