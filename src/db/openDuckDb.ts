import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { Failure } from "./failure.ts";

/** A connection to a locked engine, and a promise that rejects with `worker-lost` if its worker stops. */
export type Connection = { readonly connection: AsyncDuckDBConnection; readonly lost: Promise<never> };

/**
 * Starts DuckDB in its worker, both from our own origin, and locks it. The lock, not the page's content security
 * policy, is what keeps the worker from asking another host for an extension: a policy in a `<meta>` does not reach it.
 * @throws Failure `engine-refused`.
 */
export async function openDuckDb(base: URL): Promise<Connection> {
  try {
    const worker = new Worker(new URL(workerUrl, base));
    const lost = new Promise<never>((_, reject) => {
      const give = (event: Event) =>
        reject(new Failure("worker-lost", "DuckDB", event instanceof ErrorEvent ? event.message : event.type));
      worker.addEventListener("error", give);
      worker.addEventListener("messageerror", give);
    });
    lost.catch(() => undefined);
    const database = new AsyncDuckDB(new VoidLogger(), worker);
    const start = async () => {
      await database.instantiate(new URL(wasmUrl, base).href);
      const connection = await database.connect();
      await lock(connection, base);
      return connection;
    };
    return { connection: await Promise.race([start(), lost]), lost };
  } catch (error) {
    throw new Failure("engine-refused", "DuckDB", error instanceof Error ? error.message : String(error), error);
  }
}

/** The order matters: nothing can be set after the last line, and the second would be too late before the first. */
async function lock(connection: AsyncDuckDBConnection, base: URL): Promise<void> {
  const repository = new URL("no-extensions", base).href.replaceAll("'", "''");
  await connection.query(`set custom_extension_repository = '${repository}'`);
  await connection.query("set autoload_known_extensions = false");
  await connection.query("set enable_external_access = false");
  await connection.query("set lock_configuration = true");
}
