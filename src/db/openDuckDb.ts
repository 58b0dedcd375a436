import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from "@duckdb/duckdb-wasm";
import { engineFiles } from "./engineFiles.ts";
import { asFailure, Failure } from "./failure.ts";
import { type Watchdog, watchdog } from "./watchdog.ts";

/** A connection to a locked engine, and a promise that rejects with `worker-lost` if its worker stops. */
export type Connection = { readonly connection: AsyncDuckDBConnection; readonly lost: Promise<never> };

const SILENCE_MS = 60_000;
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/**
 * Starts DuckDB in its worker, both from our own origin, and locks it. The lock, not the page's content security
 * policy, is what keeps the worker from asking another host for an extension: a policy in a `<meta>` does not reach it.
 * @throws Failure `engine-refused`.
 */
export async function openDuckDb(base: URL): Promise<Connection> {
  const silence = watchdog(SILENCE_MS, "it did not answer for a minute");
  try {
    const files = engineFiles(base);
    const worker = new Worker(files.worker);
    const lost = lossOf(worker);
    const starting = Promise.all([start(worker, files.wasm, base, silence), assertStartable(files.wasm)]);
    const [connection] = await Promise.race([starting, lost, silence.expired]);
    return { connection, lost };
  } catch (error) {
    const { message } = asFailure(error, "engine-refused", "DuckDB");
    throw new Failure("engine-refused", "DuckDB", message, error);
  } finally {
    silence.stop();
  }
}

/** The worker says nothing where its module does not come or may not be compiled, so both are tried here too. */
async function assertStartable(wasm: URL): Promise<void> {
  new WebAssembly.Module(EMPTY_MODULE);
  const { ok, status } = await fetch(wasm, { method: "HEAD", credentials: "omit" });
  if (!ok) throw new Error(`the host answered ${status} for ${wasm.pathname}`);
}

async function start(worker: Worker, wasm: URL, base: URL, silence: Watchdog): Promise<AsyncDuckDBConnection> {
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  await database.instantiate(wasm.href, null, silence.heard);
  const connection = await database.connect();
  await lock(connection, base);
  return connection;
}

function lossOf(worker: Worker): Promise<never> {
  const lost = new Promise<never>((_, reject) => {
    const give = (event: Event) =>
      reject(new Failure("worker-lost", "DuckDB", event instanceof ErrorEvent ? event.message : event.type));
    worker.addEventListener("error", give);
    worker.addEventListener("messageerror", give);
  });
  lost.catch(() => undefined);
  return lost;
}

/** The order matters: nothing can be set after the last line, and the second would be too late before the first. */
async function lock(connection: AsyncDuckDBConnection, base: URL): Promise<void> {
  const repository = new URL("no-extensions", base).href.replaceAll("'", "''");
  await connection.query(`set custom_extension_repository = '${repository}'`);
  await connection.query("set autoload_known_extensions = false");
  await connection.query("set enable_external_access = false");
  await connection.query("set lock_configuration = true");
}
