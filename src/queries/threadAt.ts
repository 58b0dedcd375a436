import { maybeOne, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import { THREAD_COLUMNS, type Thread, threadFields } from "./thread.ts";

/** The thread at a position, counted from 0; null where there is none. */
export function threadAt(position: number): Question<Thread | null> {
  return maybeOne(
    "thread",
    THREAD_COLUMNS,
    sql`select ${threadFields} from threads t where t.position = ${position}::int`,
  );
}
