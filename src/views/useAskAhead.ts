import { useCallback, useRef } from "react";
import type { Engine } from "../db/engine.ts";
import type { SiteEngine } from "../db/siteEngine.ts";
import type { PageAddress } from "../filter/pageAddress.ts";
import type { AskAhead } from "./AskAheadContext.ts";
import type { Labels } from "./labels.ts";
import { overviewAnswer, overviewSeen } from "./overviewAnswer.ts";
import { themeAnswer, themeSeen } from "./themes/themeAnswer.ts";
import { themesAnswer } from "./themes/themesAnswer.ts";
import { threadsPageAnswer, threadsSeen } from "./threads/threadsPageAnswer.ts";

type Asks = Pick<Engine, "ask">;

/**
 * Asks ahead, where the database is there, what a page would show under a filter, so that it is answered
 * (`recentAnswers`) once the page asks. One is asked at a time: of those that come meanwhile the newest is next.
 */
export function useAskAhead(engine: SiteEngine, labels: Labels, at: PageAddress): AskAhead {
  const busy = useRef(false);
  const next = useRef<Parameters<AskAhead> | null>(null);
  return useCallback(
    (...wanted) => {
      next.current = wanted;
      if (busy.current) return;
      busy.current = true;
      const ask = async () => {
        for (let wanted = next.current; wanted !== null; wanted = next.current) {
          next.current = null;
          // What fails here fails again, and is told, where it is asked for.
          const asks = askingWhile(engine, () => next.current === null);
          await answer(asks, labels, at, ...wanted).catch(() => undefined);
        }
      };
      ask().finally(() => {
        busy.current = false;
      });
    },
    [engine, labels, at],
  );
}

/**
 * Asks no further once something newer is wanted. A database that is not there, or no more, is started by what a reader
 * does choose.
 */
function askingWhile(engine: SiteEngine, newest: () => boolean): Asks {
  return {
    ask: (question) =>
      engine.state().is === "ready" && newest() ? engine.ask(question) : Promise.reject(new Error("not asked ahead")),
  };
}

function answer(
  engine: Asks,
  labels: Labels,
  at: PageAddress,
  ...[filter, how]: Parameters<AskAhead>
): Promise<unknown> {
  const view = { filter, page: 1 };
  if (at.is === "themes") return themesAnswer(engine, filter);
  if (at.is === "threads") return (how === "seen" ? threadsSeen : threadsPageAnswer)(engine, view);
  const theme = at.is === "theme" ? [...labels.themes.values()].find(({ number }) => number === at.number) : undefined;
  if (theme === undefined) return (how === "seen" ? overviewSeen : overviewAnswer)(engine, view);
  return (how === "seen" ? themeSeen : themeAnswer)(engine, theme.id, view);
}
