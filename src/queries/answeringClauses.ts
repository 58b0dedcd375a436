import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { DocumentId, PartnershipId } from "../model/ids.ts";
import { overListed } from "./overListed.ts";

const COLUMNS = {
  /** The place of the thread. */
  thread: int(),
  /** The number that the document prints before the clause. */
  number: text(),
  document: text<DocumentId>(),
  partnership: text<PartnershipId>(),
};
/** Where a practice document answers a thread. */
export type AnsweringClause = RowOf<typeof COLUMNS>;

/**
 * The clauses that answer, not only touch, counted members of the threads at the given positions, the closest first; one
 * that answers several members comes as often.
 */
export function answeringClauses(positions: readonly number[]): Question<readonly AnsweringClause[]> {
  return many(
    "clauses that answer threads",
    COLUMNS,
    overListed(
      positions,
      sql`select m.thread_at as thread, q.number, q.document_id as document, q.partnership_id as partnership
      from practice_links k join thread_members m on m.passage_at = k.passage_at join passages q on q.position = k.clause_at
      where k.strength = 'answers' and m.role = 'asks' and m.thread_at in (select place from listed)
      order by m.thread_at, k.score_permille desc, k.clause_at`,
    ),
  );
}
