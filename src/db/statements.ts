import { type Prepared, type Runs, runBound } from "./runBound.ts";
import { sharedTables } from "./sharedTables.ts";
import type { Sql } from "./sql.ts";

const MOST_KEPT = 100;

/**
 * Runs statements on a connection. Those that are the same whatever is chosen are kept prepared, the newest of them:
 * planning costs more than running. A table that statements share (`Sql.shared`) is worked out once for all of them.
 */
export function statements<Result>(connection: Runs<Result>): (sql: Sql) => Promise<Result> {
  const kept = new Map<string, Promise<Prepared<Result>>>();
  const runKept = async (text: string): Promise<Result> => {
    const prepared = kept.get(text) ?? connection.prepare(text);
    kept.delete(text);
    kept.set(text, prepared);
    try {
      return await (await prepared).query();
    } catch (error) {
      kept.delete(text);
      throw error;
    } finally {
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) await forget(kept, oldest);
    }
  };
  const run = (sql: Sql) => (sql.values.length === 0 ? runKept(sql.text) : runBound(connection, sql));
  const overShared = sharedTables(connection, run);
  return (sql) => (sql.shared === null ? run(sql) : overShared(sql.shared));
}

async function forget<Result>(kept: Map<string, Promise<Prepared<Result>>>, text: string): Promise<void> {
  const prepared = kept.get(text);
  kept.delete(text);
  await (await prepared)?.close();
}
