import { useEffect, useRef } from "react";
import type { DatabaseState, SiteEngine } from "../db/siteEngine.ts";
import { NO_FILTER, withChoices, withSearch } from "../filter/filter.ts";
import type { PageAddress } from "../filter/pageAddress.ts";
import { choiceCounts } from "../queries/choiceCounts.ts";
import type { Labels } from "./labels.ts";
import { narrow } from "./narrow.ts";
import { pageAnswer } from "./pageAnswer.ts";
import { whenIdle } from "./whenIdle.ts";

const ANY_WORD = "review";
const ANY_FILTER = withChoices(NO_FILTER, "status", ["completed"]);

/** A browser compiles what runs often to faster code: after so many rounds answers come in half the time. */
const MOST_ROUNDS = 10;
/** A round that takes no longer has nothing left to gain. */
const FAST_MS = 60;

/**
 * Once the database is there, asks it, whenever nothing else is to do, all that the page asks, under a filter and for a
 * word, so that the reader's first filter and first search find their questions planned and the engine at its fastest.
 */
export function useWarmDatabase(engine: SiteEngine, { is }: DatabaseState, labels: Labels, at: PageAddress): void {
  const here = useRef(at);
  here.current = at;
  useEffect(() => {
    if (is !== "ready") return;
    let over = false;
    let stop = () => {};
    const round = async (left: number) => {
      const before = performance.now();
      await pageAnswer(engine.fresh, labels, here.current);
      for (const filter of [ANY_FILTER, withSearch(NO_FILTER, ANY_WORD)]) {
        await engine.fresh.ask(choiceCounts(await narrow(engine.fresh, filter)));
      }
      if (left > 1 && performance.now() - before > FAST_MS) next(left - 1);
    };
    const next = (left: number) => {
      if (over) return;
      // What fails here fails again, and is told, where it is asked for.
      stop = whenIdle(() => round(left).catch(() => undefined));
    };
    next(MOST_ROUNDS);
    return () => {
      over = true;
      stop();
    };
  }, [engine, is, labels]);
}
