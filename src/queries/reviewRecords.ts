import { choiceOrNull, type RowOf } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { ReviewId } from "../model/ids.ts";
import { RECORD_COLUMNS, recordFields } from "./record.ts";

const COLUMNS = { ...RECORD_COLUMNS, origin: choiceOrNull(["panel", "agency"] as const) };
/** A record of a review, with whose table or section it stands in. */
export type ReviewRecord = RowOf<typeof COLUMNS>;

/** Everything read from the documents of a review, document by document in printed order; none where it is not held. */
export function reviewRecords(review: ReviewId): Question<readonly ReviewRecord[]> {
  return many(
    "records of a review",
    COLUMNS,
    sql`select ${recordFields}, p.origin from passages p
      join documents d on d.document_id = p.document_id
      where p.review_id = ${review} order by d.position, p.position`,
  );
}

/** The places of everything read from the documents of a review, for questions about a set of passages. */
export function passagesOfReview(review: ReviewId): Sql {
  return sql`select position from passages where review_id = ${review}`;
}
