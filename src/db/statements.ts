import { closed, type Prepared, type Running, type Runs, runBound, runPrepared } from "./runBound.ts";
import { sharedTables } from "./sharedTables.ts";
import type { Sql } from "./sql.ts";

const MOST_KEPT = 100;

/**
 * Runs statements on a connection. Those that are the same whatever is chosen are kept prepared, the newest of them:
 * planning costs more than running. A table that statements share (`Sql.shared`) is worked out once for all of them.
 */
export function statements<Result>(connection: Runs<Result>): (sql: Sql) => Promise<Result> {
  const kept = new Map<string, Promise<Prepared<Result>>>();
  const runKept = (text: string): Running<Result> => {
    const preparing = kept.get(text) ?? connection.prepare(text);
    kept.delete(text);
    kept.set(text, preparing);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) forget(kept, oldest);
    const running = runPrepared(preparing, (prepared) => prepared.query());
    running.answer.catch(() => {
      if (kept.get(text) === preparing) kept.delete(text);
    });
    return running;
  };
  const run = (sql: Sql) => (sql.values.length === 0 ? runKept(sql.text) : runBound(connection, sql));
  const overShared = sharedTables(connection, run);
  return (sql) => (sql.shared === null ? run(sql).answer : overShared(sql.shared));
}

function forget<Result>(kept: Map<string, Promise<Prepared<Result>>>, text: string): void {
  const preparing = kept.get(text);
  kept.delete(text);
  preparing?.then(closed, () => undefined);
}
