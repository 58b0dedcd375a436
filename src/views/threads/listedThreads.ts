import type { Engine } from "../../db/engine.ts";
import { type AnsweringClause, answeringClauses } from "../../queries/answeringClauses.ts";
import type { Thread } from "../../queries/thread.ts";
import { threadActions } from "../../queries/threadActions.ts";
import { groupedBy } from "../groupedBy.ts";
import { type Standing, standings } from "./standing.ts";

/** A thread with what each of its reviews reported and the clauses that answer it. */
export type ListedThread = {
  readonly thread: Thread;
  readonly standings: readonly Standing[];
  readonly answering: readonly AnsweringClause[];
};

/** Each thread with its standings and clauses. */
export async function listedThreads(
  engine: Pick<Engine, "ask">,
  rows: readonly Thread[],
): Promise<readonly ListedThread[]> {
  if (rows.length === 0) return [];
  const at = rows.map(({ position }) => position);
  const [actions, clauses] = await Promise.all([engine.ask(threadActions(at)), engine.ask(answeringClauses(at))]);
  const actionsOf = groupedBy(actions, ({ thread }) => thread);
  const clausesOf = groupedBy(clauses, ({ thread }) => thread);
  return rows.map((thread) => ({
    thread,
    standings: standings(actionsOf.get(thread.position) ?? []),
    answering: clausesOf.get(thread.position) ?? [],
  }));
}
