import { useEffect, useRef } from "react";
import type { DatabaseState, SiteEngine } from "../db/siteEngine.ts";
import type { PageAddress } from "../filter/pageAddress.ts";
import type { Labels } from "./labels.ts";
import { pageAnswer } from "./pageAnswer.ts";
import { whenIdle } from "./whenIdle.ts";

/** Once the database is there and nothing else is to do, asks it all that the page asks, so that the first filter finds its questions planned. */
export function useWarmDatabase(engine: SiteEngine, { is }: DatabaseState, labels: Labels, at: PageAddress): void {
  const here = useRef(at);
  here.current = at;
  useEffect(() => {
    if (is !== "ready") return;
    // What fails here fails again, and is told, where it is asked for.
    return whenIdle(() => {
      pageAnswer(engine.fresh, labels, here.current).catch(() => undefined);
    });
  }, [engine, is, labels]);
}
