import { int, intOrNull, type RowOf } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { list, sql } from "../db/sql.ts";
import { RECORD_KINDS, type RecordKind } from "../filter/recordKind.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";

/** `theme`, `review`: the places of both, since there are thousands of rows and reading text takes the longest. */
const COLUMNS = { theme: intOrNull(), review: int(), passages: int() };

/** How many passages of a review carry a theme. */
export type ThemeInReview = { readonly theme: number; readonly review: number; readonly passages: number };

export type ThemesOfReviews = {
  readonly cells: readonly ThemeInReview[];
  /** By review, how many passages there are to carry a theme: the "of n" over a column. */
  readonly totals: ReadonlyMap<number, number>;
};

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

/** How many passages of each review carry each theme, and how many there are. Shows themes and reviews, so leaves out the choice of either. */
export function themesByReview(narrowing: Narrowing): Question<ThemesOfReviews> {
  const kinds = list(countedKinds(narrowing).map((kind) => RECORD_KINDS.indexOf(kind)));
  const counted = sql`p.review_at is not null and p.record_kind in ${kinds} and ${narrowed(["theme", "review", "kind"])}`;
  const rows = many(
    "themes by review",
    COLUMNS,
    overJudged(
      narrowing,
      sql`select * from (
          select c.theme_at::int as theme, p.review_at::int as review, count(*)::int as passages
          from codings c join judged p on p.position = c.passage_at where ${counted} group by c.theme_at, p.review_at
          union all select null, p.review_at::int, count(*)::int from judged p where ${counted} group by p.review_at
        ) order by theme, review`,
    ),
  );
  return { ...rows, read: (result) => parted(rows.read(result)) };
}

function parted(rows: readonly RowOf<typeof COLUMNS>[]): ThemesOfReviews {
  const cells = rows.flatMap(({ theme, ...row }) => (theme === null ? [] : [{ theme, ...row }]));
  const whole = rows.filter(({ theme }) => theme === null);
  return { cells, totals: new Map(whole.map(({ review, passages }) => [review, passages])) };
}
