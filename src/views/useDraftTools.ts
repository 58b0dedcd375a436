import { useEffect, useState } from "react";
import type { Engine } from "../db/engine.ts";
import { asFailure, type Failure } from "../db/failure.ts";
import type { DraftTools } from "./draftTools.ts";

type State = { readonly tools: DraftTools | null; readonly failure: Failure | null };

/** Made once for an engine, also where the reader leaves the page and comes back. */
const made = new WeakMap<Engine, Promise<DraftTools>>();

/** What drafts are checked with; null until it is ready. */
export function useDraftTools(engine: Engine | null): State {
  const [state, setState] = useState<State>({ tools: null, failure: null });
  useEffect(() => {
    if (engine === null) return;
    let here = true;
    const making = made.get(engine) ?? import("./draftTools.ts").then(({ draftTools }) => draftTools(engine));
    made.set(engine, making);
    making.then(
      (tools) => here && setState({ tools, failure: null }),
      (error: unknown) => {
        made.delete(engine);
        if (here) setState({ tools: null, failure: asFailure(error, "query-failed", "passages for a draft") });
      },
    );
    return () => {
      here = false;
    };
  }, [engine]);
  return state;
}
