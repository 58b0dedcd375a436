import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DatabaseState, SiteEngine } from "../db/siteEngine.ts";
import { isEmpty, withSearch } from "../filter/filter.ts";
import { keepKnown } from "../filter/link.ts";
import { OVERVIEW, type PageAddress, pathOf, pathToRoot } from "../filter/pageAddress.ts";
import { pageTitle, RECOMMENDATION_TITLE } from "../filter/pageTitle.ts";
import type { RecordRow } from "../queries/record.ts";
import { AskAheadContext } from "./AskAheadContext.ts";
import type { Entry } from "./arrivedEntry.ts";
import { DatabaseContext } from "./DatabaseContext.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { Footer } from "./Footer.tsx";
import { knownChoices, type Labels } from "./labels.ts";
import { Masthead } from "./Masthead.tsx";
import { Notices } from "./Notices.tsx";
import { Page } from "./Page.tsx";
import { RootContext } from "./PageLink.tsx";
import { ArrivalContext } from "./PageTitle.tsx";
import type { PageAnswer } from "./pageAnswer.ts";
import { VersionsContext } from "./QuestionLink.tsx";
import { RecommendationView } from "./RecommendationView.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { useAskAhead } from "./useAskAhead.ts";
import { useDatabase } from "./useDatabase.ts";
import { useScrollReturn } from "./useScrollReturn.ts";
import { useView } from "./useView.ts";
import { useWarmDatabase } from "./useWarmDatabase.ts";

/** The pages whose list a search narrows; from any other it leads to the overview. */
const SEARCHED: readonly string[] = ["overview", "themes", "theme", "threads"];

/** What a page of the site is rendered from, on Node when the site is built and in the browser when it comes alive. */
export type AppProps = {
  readonly root: URL;
  /** The page whose address was opened. */
  readonly at: PageAddress;
  /** What the history or a link brought along; null where the site is built. */
  readonly arrived: Entry | null;
  readonly engine: SiteEngine;
  readonly labels: Labels;
  readonly first: PageAnswer | null;
  /** Called once what is drawn answers to the reader. */
  readonly onAlive?: () => void;
};

/** All of a page: masthead, the page of the site or one recommendation opened over it, and the foot. The engine outlives them. */
export function App({ root, at: opened, arrived, engine, labels, first, onAlive }: AppProps) {
  const visit = useView({ root, opened, arrived, enter: engine.enter });
  const { at, view, narrow, correct } = visit;
  const { filter, recommendation } = view;
  const database = useDatabase(engine);
  useWarmDatabase(engine, database, labels, at);
  const askAhead = useAskAhead(engine, labels, at);
  const path = pathOf(at);
  // A failure that nobody waits for must not push down what is being read: it is told where nothing moves, until asked for.
  const [wanted, setWanted] = useState<DatabaseState | null>(null);
  const told = database.is === "failed" && (database.awaited || wanted === database);

  useEffect(() => {
    const { filter: kept, dropped } = keepKnown(filter, knownChoices(labels));
    if (dropped.length > 0) correct(kept, dropped);
  }, [labels, filter, correct]);
  const searched = useRef("");
  useEffect(() => {
    // What is cleared is not to be found in memory either.
    if (isEmpty(filter) || (filter.search === "" && searched.current !== "")) engine.forget();
    searched.current = filter.search;
  }, [engine, filter]);
  useEffect(() => {
    document.title = recommendation === null ? pageTitle(at) : RECOMMENDATION_TITLE;
  }, [at, recommendation]);
  useScrollReturn(visit.scrolled);
  useEffect(() => onAlive?.(), [onAlive]);
  const control = useFocusOnReturn(recommendation !== null);
  const open = useCallback(
    ({ id, recommendation: of }: Pick<RecordRow, "id" | "recommendation">) => {
      if (of === null) return;
      const active = document.activeElement;
      control.current = { id, control: active instanceof HTMLElement && active !== document.body ? active : null };
      visit.open(of);
    },
    [control, visit.open],
  );

  const versions = useMemo(
    () => ({ data: engine.manifest.dataVersion, codebook: engine.manifest.codebookVersion }),
    [engine],
  );
  const searches = SEARCHED.includes(at.is);
  return (
    <RootContext value={pathToRoot(at)}>
      <DatabaseContext value={database}>
        <AskAheadContext value={askAhead}>
          <ArrivalContext value={visit.arrival}>
            <VersionsContext value={versions}>
              <a className="skip" href="#main">
                Skip to the page
              </a>
              <Masthead at={at}>
                <SearchBox
                  typed={filter.search}
                  labels={labels}
                  onTyping={(typed) => askAhead(withSearch(filter, typed), "seen")}
                  onSearch={(typed, how) => {
                    const next = withSearch(filter, typed);
                    if (searches) narrow(next, how);
                    else visit.goTo(OVERVIEW, next);
                    window.scrollTo({ top: 0, behavior: "instant" });
                  }}
                  onJump={(next) => (searches ? narrow(next) : visit.goTo(OVERVIEW, next))}
                  filter={filter}
                />
              </Masthead>
              <main id="main" tabIndex={-1}>
                {database.is === "failed" && told && (
                  <FailureNotice
                    failure={database.failure}
                    standing
                    wanted={!database.awaited}
                    onRetry={() => engine.start("awaited")}
                  />
                )}
                <div hidden={recommendation !== null}>
                  <Page
                    key={path}
                    visit={visit}
                    engine={engine}
                    labels={labels}
                    first={path === pathOf(opened) ? first : null}
                    onOpen={open}
                  />
                </div>
                {recommendation !== null && (
                  <RecommendationView
                    id={recommendation}
                    engine={engine}
                    labels={labels}
                    filter={filter}
                    onOpen={visit.open}
                  />
                )}
              </main>
              <Footer />
              <Notices
                linked={visit.linked}
                database={database}
                manifest={engine.manifest}
                root={root}
                told={told}
                onTell={() => setWanted(database)}
              />
            </VersionsContext>
          </ArrivalContext>
        </AskAheadContext>
      </DatabaseContext>
    </RootContext>
  );
}

type Opened = { readonly id: string; readonly control: HTMLElement | null };

/** When a recommendation is closed, focus goes back to what opened it, or, drawn anew since, to the entry of its record. */
function useFocusOnReturn(detail: boolean): RefObject<Opened | null> {
  const opened = useRef<Opened | null>(null);
  useEffect(() => {
    if (detail || opened.current === null) return;
    const { id, control } = opened.current;
    const entry = control?.isConnected
      ? control
      : document.querySelector<HTMLElement>(`[data-record="${CSS.escape(id)}"]`);
    entry?.focus({ preventScroll: true });
    opened.current = null;
  }, [detail]);
  return opened;
}
