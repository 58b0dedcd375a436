import { int, type RowOf, text, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { list, type Sql, sql } from "../db/sql.ts";
import type { PassageId, RecommendationId, ReviewId } from "../model/ids.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";
import { RECORD_COLUMNS, recordFields } from "./record.ts";

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
  const left = sql`select p.position from judged p where ${narrowed()}`;
  return many(
    "printed links",
    COLUMNS,
    overJudged(
      narrowing,
      sql`select ${fields} left join (${left}) own on own.position = k.passage_at
        left join (${left}) named on named.position = k.target_at
        where own.position is not null or named.position is not null order by place`,
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
  from printed_links k join passages p on p.position = k.passage_at
  left join passages g on g.position = k.target_at`;
