import { type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import { withSearch } from "../filter/filter.ts";
import { keepKnown } from "../filter/link.ts";
import { OVERVIEW, pathOf } from "../filter/pageAddress.ts";
import { pageTitle, RECOMMENDATION_TITLE } from "../filter/pageTitle.ts";
import type { RecordRow } from "../queries/record.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { knownChoices } from "./labels.ts";
import { markNavigation } from "./markNavigation.ts";
import { Page } from "./Page.tsx";
import { RootContext } from "./PageLink.tsx";
import { ArrivalContext } from "./PageTitle.tsx";
import { VersionsContext } from "./QuestionLink.tsx";
import { RecommendationView } from "./RecommendationView.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { useEngine } from "./useEngine.ts";
import { useScrollReturn } from "./useScrollReturn.ts";
import { useView } from "./useView.ts";

/** The pages whose list a search narrows; from any other it leads to the overview. */
const SEARCHED: readonly string[] = ["overview", "themes", "theme", "threads"];

type Props = { readonly root: URL; readonly searchSlot: Element };

/** Everything below the header: a page of the site, or one recommendation opened over it. The engine outlives them. */
export function App({ root, searchSlot }: Props) {
  const visit = useView(root);
  const { at, view, narrow, correct } = visit;
  const { filter, recommendation } = view;
  const state = useEngine(root);
  const engine = state.is === "ready" ? state.engine : null;
  const labels = state.is === "ready" ? state.labels : null;

  useEffect(() => {
    if (labels === null) return;
    const { filter: kept, dropped } = keepKnown(filter, knownChoices(labels));
    if (dropped.length > 0) correct(kept, dropped);
  }, [labels, filter, correct]);
  useEffect(() => markNavigation(at), [at]);
  useEffect(() => {
    document.title = recommendation === null ? pageTitle(at) : RECOMMENDATION_TITLE;
  }, [at, recommendation]);
  useScrollReturn(visit.scrolled);
  const opened = useFocusOnReturn(recommendation !== null);
  const open = useCallback(
    ({ id, recommendation: of }: Pick<RecordRow, "id" | "recommendation">) => {
      if (of === null) return;
      const control = document.activeElement;
      opened.current = { id, control: control instanceof HTMLElement && control !== document.body ? control : null };
      visit.open(of);
    },
    [opened, visit.open],
  );

  const versions = useMemo(
    () => (engine === null ? null : { data: engine.manifest.dataVersion, codebook: engine.manifest.codebookVersion }),
    [engine],
  );
  const searches = SEARCHED.includes(at.is);
  return (
    <RootContext value={root.href}>
      <ArrivalContext value={visit.arrival}>
        {createPortal(
          <SearchBox
            typed={filter.search}
            labels={labels}
            onSearch={(typed, how) => {
              const next = withSearch(filter, typed);
              if (searches) narrow(next, how);
              else visit.goTo(OVERVIEW, next);
              window.scrollTo({ top: 0, behavior: "instant" });
            }}
            onJump={(next) => (searches ? narrow(next) : visit.goTo(OVERVIEW, next))}
            filter={filter}
          />,
          searchSlot,
        )}
        {state.is === "failed" && <FailureNotice failure={state.failure} heading="h1" />}
        {state.is === "ready" && state.lost !== null && <FailureNotice failure={state.lost} />}
        <VersionsContext value={versions}>
          {state.is !== "failed" && (
            <div hidden={recommendation !== null}>
              <Page key={pathOf(at)} visit={visit} engine={engine} labels={labels} onOpen={open} />
            </div>
          )}
          {recommendation !== null && engine !== null && labels !== null && (
            <RecommendationView
              id={recommendation}
              engine={engine}
              labels={labels}
              filter={filter}
              onOpen={visit.open}
            />
          )}
        </VersionsContext>
      </ArrivalContext>
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
