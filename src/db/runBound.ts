import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import type { Table } from "apache-arrow";
import type { Sql } from "./sql.ts";

export type Runs = Pick<AsyncDuckDBConnection, "prepare" | "query">;

/** Runs a statement once; one with bound values is planned anew whenever it runs, so that nothing is gained by keeping it. */
export async function runBound(connection: Runs, { text, values }: Sql): Promise<Table> {
  if (values.length === 0) return connection.query(text);
  const prepared = await connection.prepare(text);
  try {
    return await prepared.query(...values);
  } finally {
    await prepared.close();
  }
}
