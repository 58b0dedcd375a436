import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { list, type Sql, sql } from "../db/sql.ts";
import { RECORD_KINDS, type RecordKind } from "../filter/recordKind.ts";
import type { ReviewId } from "../model/ids.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";

/** `theme`, `review`: the places of both, since there are thousands of rows and reading text takes the longest. */
const COLUMNS = { theme: int(), review: int(), passages: int() };
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
    overJudged(
      narrowing,
      sql`select c.theme_at::int as theme, p.review_at::int as review, count(*)::int as passages
        from codings c join judged p on p.position = c.passage_at
        where ${counted(narrowing)} group by c.theme_at, p.review_at order by theme, review`,
    ),
  );
}

/** How many passages of each review there are to carry a theme: the "of n" over a column. */
export function reviewTotals(narrowing: Narrowing): Question<readonly ReviewTotal[]> {
  return many(
    "passages of each review",
    TOTAL_COLUMNS,
    overJudged(
      narrowing,
      sql`select v.review_id as review, n.passages
        from (select p.review_at, count(*)::int as passages from judged p where ${counted(narrowing)} group by p.review_at) n
        join reviews v on v.position = n.review_at order by review`,
    ),
  );
}

function counted(narrowing: Narrowing): Sql {
  const kinds = list(countedKinds(narrowing).map((kind) => RECORD_KINDS.indexOf(kind)));
  return sql`p.review_at is not null and p.record_kind in ${kinds} and ${narrowed(["theme", "review", "kind"])}`;
}
