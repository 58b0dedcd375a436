import { type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import { withSearch } from "../filter/filter.ts";
import { keepKnown } from "../filter/link.ts";
import { Announcement } from "./Announcement.tsx";
import { FailureNotice } from "./FailureNotice.tsx";
import { knownChoices } from "./labels.ts";
import { Overview } from "./Overview.tsx";
import { overviewAnswer } from "./overviewAnswer.ts";
import { RecommendationView } from "./RecommendationView.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { useAnswer } from "./useAnswer.ts";
import { useEngine } from "./useEngine.ts";
import { useView } from "./useView.ts";

const TITLE = "Common Thread";

/** The whole page below its header: the overview, or one recommendation opened over it. */
export function App({ searchSlot }: { readonly searchSlot: Element }) {
  const visit = useView();
  const { view, narrow, correct } = visit;
  const state = useEngine();
  const engine = state.is === "ready" ? state.engine : null;
  const labels = state.is === "ready" ? state.labels : null;

  useEffect(() => {
    if (labels === null) return;
    const { filter, dropped } = keepKnown(view.filter, knownChoices(labels));
    if (dropped.length > 0) correct(filter, dropped);
  }, [labels, view.filter, correct]);

  const { filter, page } = view;
  const overviewOf = useMemo(() => ({ filter, page, recommendation: null }), [filter, page]);
  const ask = useCallback(
    () => (engine === null ? Promise.reject(new Error("not started")) : overviewAnswer(engine, overviewOf)),
    [engine, overviewOf],
  );
  const overview = useAnswer(engine === null ? null : ask);

  useEffect(() => {
    document.title = view.recommendation === null ? TITLE : `Recommendation | ${TITLE}`;
  }, [view.recommendation]);
  useReturn(visit.scrolled, view.recommendation !== null, overview.answer !== null);
  const opened = useFocusOnReturn(view.recommendation !== null);

  const stopped = state.is === "ready" ? state.lost : null;
  const failure = state.is === "failed" ? state.failure : (stopped ?? overview.failure);
  return (
    <>
      {createPortal(
        <SearchBox
          typed={filter.search}
          labels={labels}
          onSearch={(typed, how) => {
            narrow(withSearch(filter, typed), how);
            window.scrollTo({ top: 0, behavior: "instant" });
          }}
          onJump={(next) => narrow(next)}
          filter={filter}
        />,
        searchSlot,
      )}
      {failure !== null && <FailureNotice failure={failure} heading={overview.answer === null ? "h1" : "h2"} />}
      <div hidden={view.recommendation !== null}>
        <Overview
          visit={visit}
          onOpen={({ id, recommendation }) => {
            if (recommendation === null) return;
            opened.current = id;
            visit.open(recommendation);
          }}
          labels={labels}
          answer={overview.answer}
          awaiting={overview.awaiting}
          failed={failure !== null}
        />
      </div>
      {view.recommendation !== null && engine !== null && labels !== null && (
        <RecommendationView
          id={view.recommendation}
          engine={engine}
          labels={labels}
          search={overview.answer?.narrowing.search ?? null}
        />
      )}
      <Announcement answer={overview.answer} awaiting={overview.awaiting} />
    </>
  );
}

/** Brings the reader back to where an entry of the history was left, once there is something to scroll. */
function useReturn(scrolled: number | null, detail: boolean, ready: boolean): void {
  const done = useRef<number | null>(null);
  useEffect(() => {
    if (scrolled === null) {
      done.current = null;
      return;
    }
    if (done.current === scrolled || !(ready || detail)) return;
    done.current = scrolled;
    requestAnimationFrame(() => window.scrollTo({ top: scrolled, behavior: "instant" }));
  }, [scrolled, detail, ready]);
}

/** When a recommendation is closed, focus goes back to the entry of the list that opened it. */
function useFocusOnReturn(detail: boolean): RefObject<string | null> {
  const opened = useRef<string | null>(null);
  useEffect(() => {
    if (detail || opened.current === null) return;
    const entry = document.querySelector<HTMLElement>(`[data-record="${CSS.escape(opened.current)}"]`);
    entry?.focus({ preventScroll: true });
    opened.current = null;
  }, [detail]);
  return opened;
}
