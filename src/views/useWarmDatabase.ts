import { useEffect, useRef } from "react";
import type { DatabaseState, SiteEngine } from "../db/siteEngine.ts";
import { NO_FILTER, withSearch } from "../filter/filter.ts";
import type { PageAddress } from "../filter/pageAddress.ts";
import type { Labels } from "./labels.ts";
import { narrow } from "./narrow.ts";
import { pageAnswer } from "./pageAnswer.ts";
import { whenIdle } from "./whenIdle.ts";

const ANY_WORD = "review";

/** Once the database is there and nothing else is to do, asks it all that the page asks and for a word, so that the first filter and the first search find their questions planned. */
export function useWarmDatabase(engine: SiteEngine, { is }: DatabaseState, labels: Labels, at: PageAddress): void {
  const here = useRef(at);
  here.current = at;
  useEffect(() => {
    if (is !== "ready") return;
    // What fails here fails again, and is told, where it is asked for.
    return whenIdle(() => {
      pageAnswer(engine.fresh, labels, here.current)
        .then(() => narrow(engine.fresh, withSearch(NO_FILTER, ANY_WORD)))
        .catch(() => undefined);
    });
  }, [engine, is, labels]);
}
