import { choice, choiceOrNull, type RowOf, text, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ActionId, DocumentId, ReviewId, ThreadId } from "../model/ids.ts";
import type { PartialDate } from "../model/partialDate.ts";
import { ACTION_STATUSES, MEMBER_ROLES } from "../model/vocabulary.ts";
import { overListed } from "./overListed.ts";

const COLUMNS = {
  thread: text<ThreadId>(),
  review: textOrNull<ReviewId>(),
  document: text<DocumentId>(),
  /** Whether the member behind it is counted. */
  role: choice(MEMBER_ROLES),
  action: textOrNull<ActionId>(),
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
      sql`select t.thread_id as thread, n.review_id as review, n.document_id as document, n.role, a.action_id as action,
          a.status, a.completion_date as completed
        from (
          with members as materialized (
            select m.thread_at, m.role, p.position, p.record_kind, p.recommendation_at, p.review_id, p.document_id
            from thread_members m join passages p on p.position = m.passage_at
            where m.thread_at in (select place from listed)
          )
          select m.thread_at, m.role, m.review_id, m.document_id, a.position as action_at
          from members m left join passages a on a.recommendation_at = m.recommendation_at and a.record_kind = 3
          where m.record_kind < 2
          union select thread_at, role, review_id, document_id, case record_kind when 3 then position end
          from members where record_kind >= 2
        ) n join threads t on t.position = n.thread_at left join passages a on a.position = n.action_at
        order by thread, review, document, n.role, action`,
    ),
  );
}
