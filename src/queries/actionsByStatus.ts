import { choice, int, type RowOf } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import { ACTION_STATUSES } from "../model/vocabulary.ts";
import { type Narrowing, narrowed, withFound } from "./narrowing.ts";

const COLUMNS = { status: choice(ACTION_STATUSES), actions: int() };
export type ActionsOfStatus = RowOf<typeof COLUMNS>;

/** How many actions are reported at each status. Counts actions alone, whatever kind is chosen. */
export function actionsByStatus(narrowing: Narrowing): Question<readonly ActionsOfStatus[]> {
  return many(
    "actions by status",
    COLUMNS,
    sql`${withFound(narrowing)}select a.status, count(*)::int as actions
      from passages p join actions a on a.action_id = p.passage_id
      where p.kind = 'action' and ${narrowed(narrowing, ["status", "kind"])} group by all`,
  );
}
