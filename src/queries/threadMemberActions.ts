import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ThreadId } from "../model/ids.ts";
import { RECORD_COLUMNS, type RecordRow, recordFields } from "./record.ts";

/** The actions of the recommendations that are members of a thread, in printed order, for their statuses and dates. */
export function threadMemberActions(id: ThreadId): Question<readonly RecordRow[]> {
  return many(
    "actions of a thread's members",
    RECORD_COLUMNS,
    sql`select ${recordFields} from passages p
      where p.kind = 'action'
        and p.recommendation_id in (select passage_id from thread_members where thread_id = ${id})
      order by p.document_id, p.position`,
  );
}
