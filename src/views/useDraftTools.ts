import { useContext, useEffect, useState } from "react";
import type { Engine } from "../db/engine.ts";
import { asFailure, type Failure } from "../db/failure.ts";
import { DatabaseContext } from "./DatabaseContext.ts";
import type { DraftTools } from "./draftTools.ts";

type State = {
  readonly tools: DraftTools | null;
  readonly failure: Failure | null;
  /** How often another try was called for. */
  readonly tries: number;
};

/** Made once for an engine, also where the reader leaves the page and comes back. */
const made = new WeakMap<Engine, Promise<DraftTools>>();

/**
 * What drafts are checked with; null until it is ready. It is made as soon as the database is there or a draft is
 * written, which starts the database; after a failure, when either happens again.
 */
export function useDraftTools(engine: Engine, draft: string): Pick<State, "tools" | "failure"> {
  const [{ tools, failure, tries }, setState] = useState<State>({ tools: null, failure: null, tries: 0 });
  const ready = useContext(DatabaseContext).is === "ready";
  const wanted = ready || draft !== "";
  const [before, setBefore] = useState({ ready, draft });
  if (before.ready !== ready || before.draft !== draft) {
    setBefore({ ready, draft });
    if (failure !== null && (ready || draft !== "")) setState({ tools: null, failure: null, tries: tries + 1 });
  }
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    toolsFor(engine).then(
      (found) => here && setState({ tools: found, failure: null, tries }),
      (error: unknown) =>
        here && setState({ tools: null, failure: asFailure(error, "query-failed", "passages for a draft"), tries }),
    );
    return () => {
      here = false;
    };
  }, [engine, wanted, tries]);
  return { tools, failure };
}

function toolsFor(engine: Engine): Promise<DraftTools> {
  const making = made.get(engine) ?? import("./draftTools.ts").then(({ draftTools }) => draftTools(engine));
  made.set(engine, making);
  making.catch(() => made.delete(engine));
  return making;
}
