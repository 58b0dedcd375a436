import { type Runs, runBound } from "./runBound.ts";
import type { Shared, Sql } from "./sql.ts";

/**
 * Runs statements that share a table, which is kept as a temporary one and brought up to date whenever a statement needs
 * it otherwise than the one before. They run one after another, in the order they were asked.
 * @param run runs a statement over tables that are there
 */
export function sharedTables<Result>(
  connection: Runs<Result>,
  run: (sql: Sql) => Promise<Result>,
): (shared: Shared) => Promise<Result> {
  const stands = new Map<string, string | null>();
  let last: Promise<unknown> = Promise.resolve();
  const ask = async ({ name, kept: { make, update }, statement }: Shared): Promise<Result> => {
    const wanted = JSON.stringify([update.text, ...update.values]);
    if (!stands.has(name)) {
      await runBound(connection, make);
      stands.set(name, null);
    }
    if (stands.get(name) !== wanted) {
      stands.set(name, null);
      await runBound(connection, update);
      stands.set(name, wanted);
    }
    return run(statement);
  };
  return (shared) => {
    const asked = last.then(() => ask(shared));
    last = asked.catch(() => undefined);
    return asked;
  };
}
