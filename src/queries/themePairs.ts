import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ThemeId } from "../model/ids.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";

const COLUMNS = { a: text<ThemeId>(), b: text<ThemeId>(), passages: int(), reviews: int() };
/** Two themes and how many passages of how many reviews carry both; `a` stands before `b` in the codebook. */
export type ThemePair = RowOf<typeof COLUMNS>;

/** Which themes appear together on the same passage of a review, the most frequent pair first. Leaves out the choice of themes. */
export function themePairs(narrowing: Narrowing): Question<readonly ThemePair[]> {
  return many(
    "themes that appear together",
    COLUMNS,
    overJudged(
      narrowing,
      sql`select a.theme_id as a, b.theme_id as b, sum(n.passages)::int as passages, count(*)::int as reviews
      from (
        select one.theme_at as a_at, other.theme_at as b_at, p.review_at, count(*) as passages
        from judged p join codings one on one.passage_at = p.position
        join codings other on other.passage_at = one.passage_at and other.theme_at > one.theme_at
        where p.review_at is not null and ${narrowed(["theme"])}
        group by one.theme_at, other.theme_at, p.review_at
      ) n join themes a on a.position = n.a_at join themes b on b.position = n.b_at
      group by a.theme_id, b.theme_id, n.a_at, n.b_at
      order by passages desc, reviews desc, n.a_at, n.b_at`,
    ),
  );
}
