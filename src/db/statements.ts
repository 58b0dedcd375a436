import type { AsyncDuckDBConnection, AsyncPreparedStatement } from "@duckdb/duckdb-wasm";
import type { Table } from "apache-arrow";
import type { Sql } from "./sql.ts";

const MOST_KEPT = 60;

/**
 * Runs statements on a connection, keeping the newest of them prepared: figures ask the same again with other values,
 * and planning costs more than running.
 */
export function statements(connection: Pick<AsyncDuckDBConnection, "prepare">): (sql: Sql) => Promise<Table> {
  const kept = new Map<string, Promise<AsyncPreparedStatement>>();
  return async ({ text, values }) => {
    const prepared = kept.get(text) ?? connection.prepare(text);
    kept.delete(text);
    kept.set(text, prepared);
    try {
      return await (await prepared).query(...values);
    } catch (error) {
      kept.delete(text);
      throw error;
    } finally {
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) await forget(kept, oldest);
    }
  };
}

async function forget(kept: Map<string, Promise<AsyncPreparedStatement>>, text: string): Promise<void> {
  const prepared = kept.get(text);
  kept.delete(text);
  await (await prepared)?.close();
}
