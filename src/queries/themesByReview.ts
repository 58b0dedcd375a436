import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { list, type Sql, sql } from "../db/sql.ts";
import { type RecordKind, recordKind } from "../filter/recordKind.ts";
import type { ReviewId, ThemeId } from "../model/ids.ts";
import { type Narrowing, narrowed, withFound } from "./narrowing.ts";

const COLUMNS = { theme: text<ThemeId>(), review: text<ReviewId>(), passages: int() };
export type ThemeInReview = RowOf<typeof COLUMNS>;

const TOTAL_COLUMNS = { review: text<ReviewId>(), passages: int() };
export type ReviewTotal = RowOf<typeof TOTAL_COLUMNS>;

const CODED_KINDS: readonly RecordKind[] = [
  "panel-recommendation",
  "agency-recommendation",
  "learning-point",
  "action",
];

/** The kinds the figure counts: those chosen that themes are coded on, or panel recommendations where none is. */
export function countedKinds({ filter }: Narrowing): readonly RecordKind[] {
  const chosen = CODED_KINDS.filter((kind) => filter.kind.includes(kind));
  return chosen.length === 0 ? ["panel-recommendation"] : chosen;
}

/** How many passages of each review carry each theme. Shows themes and reviews, so leaves out the choice of either. */
export function themesByReview(narrowing: Narrowing): Question<readonly ThemeInReview[]> {
  return many(
    "themes by review",
    COLUMNS,
    sql`${withFound(narrowing)}select c.theme_id as theme, p.review_id as review, count(distinct p.passage_id)::int as passages
      from passages p join codings c on c.passage_id = p.passage_id
      where ${counted(narrowing)} group by all order by theme, review`,
  );
}

/** How many passages of each review there are to carry a theme: the "of n" over a column. */
export function reviewTotals(narrowing: Narrowing): Question<readonly ReviewTotal[]> {
  return many(
    "passages of each review",
    TOTAL_COLUMNS,
    sql`${withFound(narrowing)}select p.review_id as review, count(*)::int as passages from passages p
      where ${counted(narrowing)} group by all order by review`,
  );
}

function counted(narrowing: Narrowing): Sql {
  const kinds = list(countedKinds(narrowing));
  return sql`p.review_id is not null and ${recordKind} in ${kinds} and ${narrowed(narrowing, ["theme", "review", "kind"])}`;
}
