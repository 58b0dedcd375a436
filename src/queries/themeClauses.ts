import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import { type Narrowing, narrowed, withFound } from "./narrowing.ts";
import { RECORD_COLUMNS, type RecordRow, recordFields, recordJoins } from "./record.ts";

/**
 * The clauses of practice documents that carry a theme, in the order of the register and of the document, whatever kind is chosen.
 * @param narrowing with that theme chosen
 */
export function themeClauses(narrowing: Narrowing): Question<readonly RecordRow[]> {
  return many(
    "clauses with the theme",
    RECORD_COLUMNS,
    sql`${withFound(narrowing)}select ${recordFields}
      from passages p join documents d on d.document_id = p.document_id ${recordJoins}
      where p.kind = 'clause' and ${narrowed(narrowing, ["kind"])} order by d.position, p.position`,
  );
}
