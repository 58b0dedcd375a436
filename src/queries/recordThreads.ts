import { choice, int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ThreadId } from "../model/ids.ts";
import { STRENGTHS } from "../model/vocabulary.ts";
import { overListed, type PlaceSet } from "./overListed.ts";

const COLUMNS = {
  /** The place of the record. */
  at: int(),
  thread: text<ThreadId>(),
  title: text(),
  strength: choice(STRENGTHS),
  position: int(),
  /** How many other reviews have a member of it. */
  others: int(),
};
/** A thread that a record belongs to. */
export type RecordThread = RowOf<typeof COLUMNS>;

/** The threads of the passages at the given places, the most widespread first. */
export function recordThreads(passages: PlaceSet): Question<readonly RecordThread[]> {
  return many(
    "threads of the list",
    COLUMNS,
    overListed(
      passages,
      sql`select n.record_at as at, n.thread, n.title, n.strength, n.position, n.others from (
      with named as materialized (
        select thread_at, passage_at, review_at from thread_members where passage_at in (select place from listed)
      ), joined as materialized (
        select distinct thread_at, review_at from thread_members
        where thread_at in (select thread_at from named) and review_at is not null
      )
      select n.passage_at as record_at, t.thread_id as thread, t.title, t.strength, t.position, n.others
      from (
        select n.passage_at, n.thread_at, count(j.review_at)::int as others
        from named n left join joined j on j.thread_at = n.thread_at and j.review_at is distinct from n.review_at
        group by n.passage_at, n.thread_at
      ) n join threads t on t.position = n.thread_at
      ) n order by n.record_at, n.position`,
    ),
  );
}
