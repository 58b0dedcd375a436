import { useEffect, useState } from "react";
import type { Engine } from "../db/engine.ts";
import { asFailure, type Failure } from "../db/failure.ts";
import { type Labels, readLabels } from "./labels.ts";

export type EngineState =
  | { readonly is: "starting" }
  | { readonly is: "ready"; readonly engine: Engine; readonly labels: Labels; readonly lost: Failure | null }
  | { readonly is: "failed"; readonly failure: Failure };

/** Starts the engine once, after the page is drawn. */
export function useEngine(root: URL): EngineState {
  const [state, setState] = useState<EngineState>({ is: "starting" });
  useEffect(() => {
    let here = true;
    start(root)
      .catch((error: unknown): EngineState => ({ is: "failed", failure: asFailure(error, "engine-refused", "DuckDB") }))
      .then((next) => {
        if (!here) return;
        setState(next);
        if (next.is !== "ready") return;
        next.engine.lost.catch((error: unknown) => {
          if (here) setState({ ...next, lost: asFailure(error, "worker-lost", "DuckDB") });
        });
      });
    return () => {
      here = false;
    };
  }, [root]);
  return state;
}

async function start(root: URL): Promise<EngineState> {
  const { openEngine } = await import("../db/openEngine.ts");
  const engine = await openEngine(root);
  return { is: "ready", engine, labels: await readLabels(engine), lost: null };
}
