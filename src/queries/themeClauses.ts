import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";
import { RECORD_COLUMNS, type RecordRow, recordFields } from "./record.ts";

/**
 * The clauses of practice documents that carry a theme, in the order of the register and of the document, whatever kind is chosen.
 * @param narrowing with that theme chosen
 */
export function themeClauses(narrowing: Narrowing): Question<readonly RecordRow[]> {
  return many(
    "clauses with the theme",
    RECORD_COLUMNS,
    overJudged(
      narrowing,
      sql`select ${recordFields}
        from (select p.position from judged p where p.record_kind = 5 and ${narrowed(["kind"])}) j
        join passages p on p.position = j.position join documents d on d.document_id = p.document_id
        order by d.position, p.position`,
    ),
  );
}
