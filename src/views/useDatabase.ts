import { useEffect, useSyncExternalStore } from "react";
import { type DatabaseState, RESTING, type SiteEngine } from "../db/siteEngine.ts";
import { sparing } from "./sparing.ts";

const LONGEST_WAIT_MS = 2000;

/** How it stands with the database, which is started once the page is idle, or, where the device is to be spared, by the first question. */
export function useDatabase(engine: SiteEngine): DatabaseState {
  useEffect(() => {
    if (sparing(navigator)) return;
    if (typeof requestIdleCallback !== "function") {
      const timer = setTimeout(() => engine.start(), 1);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(() => engine.start(), { timeout: LONGEST_WAIT_MS });
    return () => cancelIdleCallback(idle);
  }, [engine]);
  return useSyncExternalStore(engine.subscribe, engine.state, () => RESTING);
}
