import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from "@duckdb/duckdb-wasm";
import { engineFiles } from "./engineFiles.ts";
import { asFailure, Failure } from "./failure.ts";
import { outOfMemory } from "./outOfMemory.ts";
import { wasNotFetched } from "./unheardError.ts";
import { type WatchedWorker, watchedWorker } from "./watchedWorker.ts";

/** A connection to a locked engine, and the worker it runs in. */
export type Connection = { readonly connection: AsyncDuckDBConnection } & Omit<WatchedWorker, "worker">;

const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/**
 * Starts DuckDB in its worker, both from our own origin, and locks it. The lock, not the page's content security
 * policy, is what keeps the worker from asking another host for an extension: a policy in a `<meta>` does not reach it.
 * @param unwanted stops it on its way, whose promise then never settles: starting takes a device seconds of work.
 * @throws Failure `engine-refused`; `data-missing` where its module does not come whole; `worker-lost` where memory ends.
 */
export async function openDuckDb(base: URL, unwanted: AbortSignal): Promise<Connection> {
  const files = engineFiles(base);
  const { wasm } = files;
  let watched: WatchedWorker | null = null;
  try {
    new WebAssembly.Module(EMPTY_MODULE);
    watched = watchedWorker(files);
    const { worker, lost, waitFor, close } = watched;
    unwanted.addEventListener("abort", close);
    const database = new AsyncDuckDB(new VoidLogger(), worker);
    // On a slow line its script may take any time; from its first word on it must be heard.
    await Promise.race([database.ping(), lost]);
    await waitFor(database.instantiate(wasm.href, null, () => undefined));
    const connection = await waitFor(database.connect());
    await waitFor(lock(connection, base));
    return { connection, lost, waitFor, close };
  } catch (error) {
    watched?.close();
    throw await failureOf(error, wasm);
  }
}

async function failureOf(error: unknown, wasm: URL): Promise<Failure> {
  const { message } = asFailure(error, "engine-refused", "DuckDB");
  if (outOfMemory(error) || outOfMemory(causeOf(error))) return new Failure("worker-lost", "DuckDB", message, error);
  if (!wasNotFetched(causeOf(error))) return new Failure("engine-refused", "DuckDB", message, error);
  const refusal = await refusedBy(wasm);
  if (refusal !== null) return new Failure("engine-refused", "DuckDB", refusal, error);
  return new Failure("data-missing", wasm.pathname.split("/").at(-1) ?? wasm.pathname, message, error);
}

function causeOf(error: unknown): unknown {
  return error instanceof Failure ? error.cause : error;
}

/** What a host answers that does not give the file; null where it gives it, or is not reached. */
async function refusedBy(file: URL): Promise<string | null> {
  try {
    const { ok, status } = await fetch(file, { method: "HEAD", credentials: "omit" });
    return ok ? null : `the host answered ${status} for ${file.pathname}`;
  } catch {
    return null;
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
