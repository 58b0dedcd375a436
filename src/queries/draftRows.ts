import { choice, type RowOf, text, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { DocumentId, PassageId, RecommendationId, ReviewId, ThreadId } from "../model/ids.ts";

const COLUMNS = {
  id: text<PassageId>(),
  kind: choice(["recommendation", "action", "learning", "clause"] as const),
  document: text<DocumentId>(),
  review: textOrNull<ReviewId>(),
  recommendation: textOrNull<RecommendationId>(),
  /** Of several threads the most widespread. */
  thread: textOrNull<ThreadId>(),
  /** Stems of the document's words joined by spaces, `stem*3` for one that stands three times; empty for none. */
  words: text(),
  summary: text(),
  asks: text(),
  themes: text(),
};
type Row = RowOf<typeof COLUMNS>;

/** Every passage that a draft is compared with, one row each, in reading order. */
export const draftRows: Question<readonly Row[]> = many(
  "passages for a draft",
  COLUMNS,
  sql`with stems as (
      select p.passage_at,
        case when p.source > 1 then t.stem || '*' || p.source when p.source = 1 then t.stem end as source,
        case when p.summary > 1 then t.stem || '*' || p.summary when p.summary = 1 then t.stem end as summary
      from postings p join terms t on t.term_id = p.term_id
    ), bags as (
      select passage_at, string_agg(source, ' ') as words, string_agg(summary, ' ') as summary
      from stems group by passage_at
    ), coded as (
      select c.passage_at, string_agg(t.theme_id, ' ') as themes
      from codings c join themes t on t.position = c.theme_at group by c.passage_at
    ), joined as (
      select m.passage_id, arg_min(m.thread_id, t.position) as thread
      from thread_members m join threads t on t.thread_id = m.thread_id group by m.passage_id
    )
    select p.passage_id as id, p.kind, p.document_id as document, p.review_id as review,
      p.recommendation_id as recommendation, j.thread, coalesce(b.words, '') as words,
      coalesce(b.summary, '') as summary, p.sentence_asks as asks,
      coalesce(c.themes, '') as themes
    from passages p
    left join bags b on b.passage_at = p.position
    left join coded c on c.passage_at = p.position
    left join joined j on j.passage_id = p.passage_id
    where p.kind <> 'update' order by p.position`,
);
