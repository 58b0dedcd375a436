import { choice, choiceOrNull, int, intOrNull, type RowOf, text, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { DocumentId, ReviewId } from "../model/ids.ts";
import type { PartialDate } from "../model/partialDate.ts";
import { ACTION_STATUSES, MEMBER_ROLES } from "../model/vocabulary.ts";
import { overListed } from "./overListed.ts";

const COLUMNS = {
  /** The place of the thread. */
  thread: int(),
  review: textOrNull<ReviewId>(),
  document: text<DocumentId>(),
  /** Whether the member behind it is counted. */
  role: choice(MEMBER_ROLES),
  /** The place of the action. */
  action: intOrNull(),
  status: choiceOrNull(ACTION_STATUSES),
  /** What the document prints as the date of completion; null where it prints none. */
  completed: textOrNull<PartialDate>(),
};
export type ThreadAction = RowOf<typeof COLUMNS>;

/**
 * The actions behind the members of each thread: a member that is an action, or those of a member that is a
 * recommendation; each once for counted members and once for restatements of them. Where members of a document have no
 * action, a row has `action` null.
 */
export function threadActions(positions: readonly number[]): Question<readonly ThreadAction[]> {
  return many(
    "actions of threads",
    COLUMNS,
    overListed(
      positions,
      sql`select * from (
        with members as materialized (
          select thread_at, role, passage_at, document_at from thread_members where thread_at in (select place from listed)
        ), found as materialized (
          select m.passage_at, a.position, a.status, a.completion_date
          from members m join passages a on a.recommendation_at = m.passage_at where a.record_kind = 3
          union all select m.passage_at, a.position, a.status, a.completion_date
          from members m join passages a on a.position = m.passage_at where a.record_kind = 3
        )
        select distinct m.thread_at as thread, d.review_id as review, d.document_id as document, m.role,
          f.position as action, f.status, f.completion_date as completed
        from members m join documents d on d.position = m.document_at left join found f on f.passage_at = m.passage_at
      ) order by thread, review, document, role, action`,
    ),
  );
}
