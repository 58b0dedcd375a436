import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { DocumentId, ReviewId } from "../model/ids.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";

const COLUMNS = {
  document: text<DocumentId>(),
  review: text<ReviewId>(),
  recommendations: int(),
  actions: int(),
  learning: int(),
  passages: int(),
};
export type ThemeDocument = RowOf<typeof COLUMNS>;

/**
 * In which documents of reviews a theme appears: those that print their date first, the newest of them before the
 * others, then the undated, by the latest date in them. Leaves out the choice of reviews.
 * @param narrowing with that theme chosen
 */
export function themeDocuments(narrowing: Narrowing): Question<readonly ThemeDocument[]> {
  return many(
    "documents with the theme",
    COLUMNS,
    overJudged(
      narrowing,
      sql`select d.document_id as document, p.review_id as review, p.recommendations, p.actions,
        p.learning, p.passages
      from (
        select q.document_id, q.review_id, (count(*) filter (where p.record_kind < 2))::int as recommendations,
          (count(*) filter (where p.record_kind = 3))::int as actions,
          (count(*) filter (where p.record_kind = 2))::int as learning, count(*)::int as passages
        from judged p join passages q on q.position = p.position
        where p.review_at is not null and ${narrowed(["review"])} group by q.document_id, q.review_id
      ) p join documents d on d.document_id = p.document_id
      order by (d.dated_basis is not distinct from 'printed') desc, d.dated desc nulls last, d.position`,
    ),
  );
}
