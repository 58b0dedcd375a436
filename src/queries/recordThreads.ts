import { choice, int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { PassageId, ThreadId } from "../model/ids.ts";
import { STRENGTHS } from "../model/vocabulary.ts";
import { overListed, type PlaceSet } from "./overListed.ts";

const COLUMNS = {
  record: text<PassageId>(),
  thread: text<ThreadId>(),
  title: text(),
  strength: choice(STRENGTHS),
  position: int(),
  /** How many other reviews have a member of it. */
  others: int(),
};
/** A thread that a record belongs to. */
export type RecordThread = RowOf<typeof COLUMNS>;

/** The threads of the named passages, the most widespread first. */
export function recordThreads(passages: PlaceSet): Question<readonly RecordThread[]> {
  return many(
    "threads of the list",
    COLUMNS,
    overListed(
      passages,
      sql`select * from (
      with named as materialized (
        select m.thread_at, p.passage_id, p.review_at from thread_members m join passages p on p.position = m.passage_at
        where m.passage_at in (select place from listed)
      ), joined as materialized (
        select distinct m.thread_at, p.review_at from thread_members m join passages p on p.position = m.passage_at
        where m.thread_at in (select thread_at from named) and p.review_at is not null
      )
      select n.passage_id as record, t.thread_id as thread, t.title, t.strength, t.position, n.others
      from (
        select n.passage_id, n.thread_at, count(j.review_at)::int as others
        from named n left join joined j on j.thread_at = n.thread_at and j.review_at is distinct from n.review_at
        group by n.passage_id, n.thread_at
      ) n join threads t on t.position = n.thread_at
      ) order by record, position`,
    ),
  );
}
