import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { DocumentId, ReviewId } from "../model/ids.ts";
import { type Narrowing, narrowed, withFound } from "./narrowing.ts";

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
    sql`${withFound(narrowing)}select d.document_id as document, p.review_id as review,
        (count(*) filter (where p.kind = 'recommendation'))::int as recommendations,
        (count(*) filter (where p.kind = 'action'))::int as actions,
        (count(*) filter (where p.kind = 'learning'))::int as learning, count(*)::int as passages
      from passages p join documents d on d.document_id = p.document_id
      where p.review_id is not null and ${narrowed(narrowing, ["review"])}
      group by d.document_id, p.review_id, d.dated, d.dated_basis, d.position
      order by (d.dated_basis is not distinct from 'printed') desc, d.dated desc nulls last, d.position`,
  );
}
