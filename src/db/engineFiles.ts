import scriptUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import workerUrl from "./duckDbWorker.ts?worker&url";

/** The files of the engine, on our own origin: its worker, what the worker runs, and the module. */
export type EngineFiles = { readonly worker: URL; readonly script: URL; readonly wasm: URL };

export function engineFiles(base: URL): EngineFiles {
  return { worker: new URL(workerUrl, base), script: new URL(scriptUrl, base), wasm: new URL(wasmUrl, base) };
}
