import { int, type RowOf } from "../db/column.ts";
import { many, one, type Question } from "../db/question.ts";
import { type Sql, sql } from "../db/sql.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";
import { THREAD_COLUMNS, type Thread, threadFields } from "./thread.ts";

const COUNT_COLUMNS = { held: int(), matching: int() };
/** How many threads are held, and how many the filter leaves. */
export type ThreadCounts = RowOf<typeof COUNT_COLUMNS>;

export function threadCounts(narrowing: Narrowing): Question<ThreadCounts> {
  return one(
    "number of threads",
    COUNT_COLUMNS,
    overJudged(
      narrowing,
      sql`select (select count(*) from threads)::int as held, count(*)::int as matching from threads t where ${MATCHING}`,
    ),
  );
}

/** Threads with a member that the filter leaves, the most widespread first: `size` of them, `page` counted from 1. */
export function threads(narrowing: Narrowing, page: number, size: number): Question<readonly Thread[]> {
  return many(
    "threads",
    THREAD_COLUMNS,
    overJudged(
      narrowing,
      sql`select ${threadFields} from threads t where ${MATCHING}
        order by t.reviews desc, t.partnerships desc, t.members desc, t.position limit ${size} offset ${(page - 1) * size}`,
    ),
  );
}

const MATCHING: Sql = sql`t.position in (select m.thread_at from thread_members m join judged p on p.position = m.passage_at
  where ${narrowed()})`;
