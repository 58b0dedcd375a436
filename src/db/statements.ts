import type { AsyncPreparedStatement } from "@duckdb/duckdb-wasm";
import type { Table } from "apache-arrow";
import { type Runs, runBound } from "./runBound.ts";
import { sharedTables } from "./sharedTables.ts";
import type { Sql } from "./sql.ts";

const MOST_KEPT = 60;

/**
 * Runs statements on a connection. Those that are the same whatever is chosen are kept prepared, the newest of them:
 * planning costs more than running. A table that statements share (`Sql.shared`) is worked out once for all of them.
 */
export function statements(connection: Runs): (sql: Sql) => Promise<Table> {
  const kept = new Map<string, Promise<AsyncPreparedStatement>>();
  const tables = sharedTables(connection);
  const runKept = async (text: string): Promise<Table> => {
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
  return (sql) => {
    if (sql.shared !== null) return tables(sql.shared);
    return sql.values.length === 0 ? runKept(sql.text) : runBound(connection, sql);
  };
}

async function forget(kept: Map<string, Promise<AsyncPreparedStatement>>, text: string): Promise<void> {
  const prepared = kept.get(text);
  kept.delete(text);
  await (await prepared)?.close();
}
