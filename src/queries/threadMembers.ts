import { choice, int, type RowOf, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { PassageId, ThreadId } from "../model/ids.ts";
import { MEMBER_ROLES } from "../model/vocabulary.ts";
import { RECORD_COLUMNS, recordFields } from "./record.ts";

const COLUMNS = {
  ...RECORD_COLUMNS,
  role: choice(MEMBER_ROLES),
  /** The counted member of the same review that it says again. */
  restates: textOrNull<PassageId>(),
  /** Progress entries of the action, or of all actions of the recommendation. */
  updates: int(),
};
export type ThreadMember = RowOf<typeof COLUMNS>;

/** The passages of a thread with all their facts, in the order the data gives them. */
export function threadMembers(id: ThreadId): Question<readonly ThreadMember[]> {
  return many(
    "members of a thread",
    COLUMNS,
    sql`select ${recordFields}, m.role, m.restates_id as restates,
        (select count(*) from updates n join actions o on o.action_id = n.action_id
          where o.recommendation_id = p.recommendation_id
            and (p.kind = 'recommendation' or o.action_id = p.passage_id))::int as updates
      from thread_members m join passages p on p.position = m.passage_at
      where m.thread_id = ${id} order by m.position`,
  );
}
