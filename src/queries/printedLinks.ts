import { int, type RowOf, text, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { list, type Sql, sql } from "../db/sql.ts";
import type { PassageId, RecommendationId, ReviewId } from "../model/ids.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";
import { NAME_COLUMNS, nameFields } from "./record.ts";

const COLUMNS = {
  ...NAME_COLUMNS,
  /** The link as printed, in at most five words. */
  printed: text(),
  /** The label of the review it names, and what it names there, such as `recommendation 5, action 21`. */
  named: text(),
  namedNumber: textOrNull(),
  /** The review named, null where it is not held here; the passage named, and the recommendation it belongs to. */
  namedReview: textOrNull<ReviewId>(),
  target: textOrNull<PassageId>(),
  targetRecommendation: textOrNull<RecommendationId>(),
  /** Tells links apart. */
  place: int(),
};
/** A record with one link to another review that it prints itself. */
export type PrintedLinkRow = RowOf<typeof COLUMNS>;

const fields: Sql = sql`${nameFields}, k.printed, k.review_label as named, k.number as "namedNumber",
  k.review_id as "namedReview", k.target_id as target, g.recommendation_id as "targetRecommendation", k.position as place
  from printed_links k join passages p on p.position = k.passage_at
  left join passages g on g.position = k.target_at`;

/** Every link that a plan prints, in the order of the documents. */
export const printedLinks: Question<readonly PrintedLinkRow[]> = many(
  "printed links",
  COLUMNS,
  sql`select ${fields} order by k.position`,
);

const LEFT_COLUMNS = { place: int() };

/** Which printed links are left: those where the passage that prints it or the one it names is left by the filter. */
export function printedLinksLeft(narrowing: Narrowing): Question<readonly RowOf<typeof LEFT_COLUMNS>[]> {
  return many(
    "printed links left",
    LEFT_COLUMNS,
    overJudged(
      narrowing,
      sql`select distinct e.place from (
          select position as place, passage_at as end_at from printed_links
          union all select position, target_at from printed_links
        ) e join judged p on p.position = e.end_at where ${narrowed()} order by e.place`,
    ),
  );
}

/** The links that plans of a review print, and those that name one of its passages. */
export function printedLinksOfReview(review: ReviewId): Question<readonly PrintedLinkRow[]> {
  return many(
    "printed links of a review",
    COLUMNS,
    sql`select ${fields} where p.review_id = ${review} or g.review_id = ${review} order by k.position`,
  );
}

/** The links that the named passages print, and those that name one of them. */
export function printedLinksOf(ids: readonly PassageId[]): Question<readonly PrintedLinkRow[]> {
  return many(
    "printed links of passages",
    COLUMNS,
    sql`select ${fields} where k.passage_id in ${list(ids)} or k.target_id in ${list(ids)} order by k.position`,
  );
}
