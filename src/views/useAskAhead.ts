import { useCallback, useRef } from "react";
import type { SiteEngine } from "../db/siteEngine.ts";
import type { Filter } from "../filter/filter.ts";
import type { PageAddress } from "../filter/pageAddress.ts";
import type { Labels } from "./labels.ts";
import { overviewSeen } from "./overviewAnswer.ts";
import { themeSeen } from "./themes/themeAnswer.ts";
import { themesAnswer } from "./themes/themesAnswer.ts";
import { threadsPageAnswer } from "./threads/threadsPageAnswer.ts";

/**
 * Asks ahead, where the database is there, all that a page would show in view under a filter, so that it is answered
 * (`recentAnswers`) once the page asks. One is asked at a time: of those that come meanwhile the newest is next.
 */
export function useAskAhead(engine: SiteEngine, labels: Labels, at: PageAddress): (filter: Filter) => void {
  const busy = useRef(false);
  const next = useRef<Filter | null>(null);
  return useCallback(
    (filter) => {
      if (engine.state().is !== "ready") return;
      next.current = filter;
      if (busy.current) return;
      busy.current = true;
      const ask = async () => {
        for (let filter = next.current; filter !== null; filter = next.current) {
          next.current = null;
          // What fails here fails again, and is told, where it is asked for.
          await seen(engine, labels, at, filter).catch(() => undefined);
        }
      };
      ask().finally(() => {
        busy.current = false;
      });
    },
    [engine, labels, at],
  );
}

function seen(engine: SiteEngine, labels: Labels, at: PageAddress, filter: Filter): Promise<unknown> {
  const view = { filter, page: 1 };
  if (at.is === "themes") return themesAnswer(engine, filter);
  if (at.is === "threads") return threadsPageAnswer(engine, view);
  const theme = at.is === "theme" ? [...labels.themes.values()].find(({ number }) => number === at.number) : undefined;
  return theme === undefined ? overviewSeen(engine, view) : themeSeen(engine, theme.id, view);
}
