import { choice, int, type RowOf } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { type Sql, sql } from "../db/sql.ts";
import { ACTION_STATUSES } from "../model/vocabulary.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";

const COLUMNS = { status: choice(ACTION_STATUSES), actions: int() };
export type ActionsOfStatus = RowOf<typeof COLUMNS>;

/** The status of an action `p`: it has one, so its bits are those of one. */
export const reportedStatus: Sql = sql`case p.statuses when 1 then 'completed' when 2 then 'partly-completed' when 4 then 'in-progress'
  when 8 then 'national' when 16 then 'no-longer-needed' else 'not-stated' end`;

/** How many actions are reported at each status. Counts actions alone, whatever kind is chosen. */
export function actionsByStatus(narrowing: Narrowing): Question<readonly ActionsOfStatus[]> {
  return many(
    "actions by status",
    COLUMNS,
    overJudged(
      narrowing,
      sql`select ${reportedStatus} as status, count(*)::int as actions
        from judged p where p.record_kind = 3 and ${narrowed(["status", "kind"])} group by p.statuses
        order by p.statuses`,
    ),
  );
}
