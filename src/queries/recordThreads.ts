import { choice, int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { PassageId, ThreadId } from "../model/ids.ts";
import { STRENGTHS } from "../model/vocabulary.ts";
import { among, type PassageSet } from "./among.ts";

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
export function recordThreads(passages: PassageSet): Question<readonly RecordThread[]> {
  return many(
    "threads of the list",
    COLUMNS,
    sql`select m.passage_id as record, t.thread_id as thread, t.title, t.strength, t.position,
        (select count(distinct q.review_id) from thread_members n join passages q on q.passage_id = n.passage_id
          where n.thread_id = t.thread_id and q.review_id is distinct from p.review_id)::int as others
      from thread_members m join threads t on t.thread_id = m.thread_id join passages p on p.passage_id = m.passage_id
      where m.passage_id in ${among(passages)} order by record, t.position`,
  );
}
