import { type Prepared, type Running, type Runs, runPrepared } from "./running.ts";
import { sharedTables } from "./sharedTables.ts";
import type { Sql } from "./sql.ts";

const MOST_KEPT = 100;

/**
 * Runs statements on a connection. The newest are kept prepared, for planning costs more than running: those that are the
 * same whatever is chosen are planned once; those with bound values are planned whenever they run, but read once. A table
 * that statements share (`Sql.shared`) is worked out once for all of them.
 */
export function statements<Result>(connection: Runs<Result>): (sql: Sql) => Promise<Result> {
  const kept = new Map<string, Promise<Prepared<Result>>>();
  const run = ({ text, values }: Sql): Running<Result> => {
    const preparing = kept.get(text) ?? connection.prepare(text);
    kept.delete(text);
    kept.set(text, preparing);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) forget(kept, oldest);
    const running = runPrepared(preparing, (prepared) => prepared.query(...values));
    running.answer.catch(() => {
      if (kept.get(text) === preparing) forget(kept, text);
    });
    return running;
  };
  const overShared = sharedTables(connection, run);
  return (sql) => (sql.shared === null ? run(sql).answer : overShared(sql.shared));
}

function forget<Result>(kept: Map<string, Promise<Prepared<Result>>>, text: string): void {
  const preparing = kept.get(text);
  kept.delete(text);
  // Nothing waits for it: it is closed after what was handed over before, and an engine that cannot do it is lost.
  preparing?.then((prepared) => prepared.close()).catch(() => undefined);
}
