import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ThemeId } from "../model/ids.ts";
import { type Narrowing, narrowed, withFound } from "./narrowing.ts";

const COLUMNS = { a: text<ThemeId>(), b: text<ThemeId>(), passages: int(), reviews: int() };
/** Two themes and how many passages of how many reviews carry both; `a` stands before `b` in the codebook. */
export type ThemePair = RowOf<typeof COLUMNS>;

/** Which themes appear together on the same passage of a review, the most frequent pair first. Leaves out the choice of themes. */
export function themePairs(narrowing: Narrowing): Question<readonly ThemePair[]> {
  const coded = sql`select distinct p.passage_id, p.review_id, c.theme_id, t.position
    from passages p join codings c on c.passage_id = p.passage_id join themes t on t.theme_id = c.theme_id
    where p.review_id is not null and ${narrowed(narrowing, ["theme"])}`;
  return many(
    "themes that appear together",
    COLUMNS,
    sql`${withFound(narrowing)}select one.theme_id as a, other.theme_id as b, count(*)::int as passages, count(distinct one.review_id)::int as reviews
      from (${coded}) one join (${coded}) other on other.passage_id = one.passage_id and other.position > one.position
      group by one.theme_id, other.theme_id, one.position, other.position
      order by passages desc, reviews desc, one.position, other.position`,
  );
}
