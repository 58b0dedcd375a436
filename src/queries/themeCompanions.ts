import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ThemeId } from "../model/ids.ts";
import { type Narrowing, narrowed, withFound } from "./narrowing.ts";

const COLUMNS = { theme: text<ThemeId>(), passages: int(), reviews: int() };
export type ThemeCompanion = RowOf<typeof COLUMNS>;

/**
 * Which other themes the passages of a theme carry, the most frequent first.
 * @param narrowing with that theme chosen
 */
export function themeCompanions(narrowing: Narrowing, theme: ThemeId): Question<readonly ThemeCompanion[]> {
  return many(
    "themes that appear with it",
    COLUMNS,
    sql`${withFound(narrowing)}select c.theme_id as theme, count(distinct p.passage_id)::int as passages,
        count(distinct p.review_id)::int as reviews
      from passages p join codings c on c.passage_id = p.passage_id join themes t on t.theme_id = c.theme_id
      where p.review_id is not null and c.theme_id <> ${theme} and ${narrowed(narrowing)}
      group by c.theme_id, t.position order by passages desc, reviews desc, t.position`,
  );
}
