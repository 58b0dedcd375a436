import { many, type Question } from "../db/question.ts";
import { list, sql } from "../db/sql.ts";
import type { PassageId } from "../model/ids.ts";
import { RECORD_COLUMNS, type RecordRow, recordFields } from "./record.ts";

/** The named records, in the order of their documents. */
export function draftRecords(ids: readonly PassageId[]): Question<readonly RecordRow[]> {
  return many(
    "records near a draft",
    RECORD_COLUMNS,
    sql`select ${recordFields} from passages p where p.passage_id in ${list(ids)} order by p.position`,
  );
}
