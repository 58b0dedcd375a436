import { choice, int, type RowOf, text, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { list, type Sql, sql } from "../db/sql.ts";
import type { ClauseId, DocumentId, PartnershipId, PassageId, ThreadId } from "../model/ids.ts";
import { PRACTICE_STRENGTHS } from "../model/vocabulary.ts";

const CLAUSE_COLUMNS = {
  /** The passage that the clause answers or touches. */
  passage: text<PassageId>(),
  clause: text<ClauseId>(),
  number: text(),
  section: text(),
  text: textOrNull(),
  wording: choice(["summary", "source"] as const),
  document: text<DocumentId>(),
  partnership: text<PartnershipId>(),
  strength: choice(PRACTICE_STRENGTHS),
  score: int(),
  sharedWords: text(),
  sharedAsks: text(),
};
export type PracticeClause = RowOf<typeof CLAUSE_COLUMNS>;

const fields: Sql = sql`k.passage_id as passage, k.clause_id as clause, c.number, c.section, q.text, q.wording,
  q.document_id as document, q.partnership_id as partnership, k.strength, k.score_permille as score,
  k.shared_words as "sharedWords", k.shared_asks as "sharedAsks"
  from practice_links k
  join clauses c on c.clause_id = k.clause_id
  join passages q on q.position = k.clause_at`;
const closestFirst: Sql = sql`(k.strength = 'answers') desc, k.score_permille desc, q.position`;

/** The clauses that answer or touch the named passages, the closest first. */
export function practiceClauses(ids: readonly PassageId[]): Question<readonly PracticeClause[]> {
  return many(
    "clauses of passages",
    CLAUSE_COLUMNS,
    sql`select ${fields} where k.passage_id in ${list(ids)} order by ${closestFirst}`,
  );
}

/** The clauses that answer or touch the counted members of a thread, the closest first. */
export function threadClauses(id: ThreadId): Question<readonly PracticeClause[]> {
  return many(
    "clauses of a thread",
    CLAUSE_COLUMNS,
    sql`select ${fields} join thread_members m on m.passage_at = k.passage_at
      where m.role = 'asks' and m.thread_id = ${id} order by ${closestFirst}`,
  );
}
