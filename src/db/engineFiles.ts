import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";

/** The two files of the engine, on our own origin. */
export function engineFiles(base: URL): { readonly worker: URL; readonly wasm: URL } {
  return { worker: new URL(workerUrl, base), wasm: new URL(wasmUrl, base) };
}
