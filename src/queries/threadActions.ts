import { choice, choiceOrNull, type RowOf, text, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { list, sql } from "../db/sql.ts";
import type { ActionId, DocumentId, ReviewId, ThreadId } from "../model/ids.ts";
import type { PartialDate } from "../model/partialDate.ts";
import { ACTION_STATUSES, MEMBER_ROLES } from "../model/vocabulary.ts";

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
export function threadActions(ids: readonly ThreadId[]): Question<readonly ThreadAction[]> {
  return many(
    "actions of threads",
    COLUMNS,
    sql`select distinct m.thread_id as thread, p.review_id as review, p.document_id as document, m.role,
        a.action_id as action,
        a.status, a.completion_date as completed
      from thread_members m join passages p on p.position = m.passage_at
      left join actions a on a.recommendation_id = p.recommendation_id
        and (p.kind = 'recommendation' or a.action_id = p.passage_id)
      where m.thread_id in ${list(ids)}
      order by thread, review, document, m.role, action`,
  );
}
