import { useEffect, useSyncExternalStore } from "react";
import { type DatabaseState, RESTING, type SiteEngine } from "../db/siteEngine.ts";
import { sparing } from "./sparing.ts";
import { whenIdle } from "./whenIdle.ts";

/** How it stands with the database, which is started once the page is idle, or, where the device is to be spared, by the first question. */
export function useDatabase(engine: SiteEngine): DatabaseState {
  useEffect(() => (sparing(navigator) ? undefined : whenIdle(() => engine.start())), [engine]);
  return useSyncExternalStore(engine.subscribe, engine.state, () => RESTING);
}
