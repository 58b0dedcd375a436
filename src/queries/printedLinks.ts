import { int, type RowOf, text, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { list, type Sql, sql } from "../db/sql.ts";
import type { PassageId, RecommendationId, ReviewId } from "../model/ids.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";
import { RECORD_COLUMNS, recordFields, recordJoins } from "./record.ts";

const COLUMNS = {
  ...RECORD_COLUMNS,
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

/** The links that plans print, where the passage that prints it or the one it names is left by the filter. */
export function printedLinks(narrowing: Narrowing): Question<readonly PrintedLinkRow[]> {
  return many(
    "printed links",
    COLUMNS,
    overJudged(
      narrowing,
      sql`select * from (
        with named as materialized (
          select position, passage_id from passages
          where passage_id in (select passage_id from printed_links union select target_id from printed_links)
        ), matching as materialized (
          select n.passage_id from named n join judged p on p.position = n.position where ${narrowed()}
        )
        select ${fields} where k.passage_id in (select passage_id from matching)
          or k.target_id in (select passage_id from matching)
      ) order by place`,
    ),
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

const fields: Sql = sql`${recordFields}, k.printed, k.review_label as named, k.number as "namedNumber",
  k.review_id as "namedReview", k.target_id as target, g.recommendation_id as "targetRecommendation", k.position as place
  from printed_links k join passages p on p.passage_id = k.passage_id ${recordJoins}
  left join passages g on g.passage_id = k.target_id`;
