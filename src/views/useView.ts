import { useCallback, useEffect, useRef, useState } from "react";
import type { Filter } from "../filter/filter.ts";
import { readLink } from "../filter/link.ts";
import { readView, type View } from "../filter/view.ts";
import type { RecommendationId } from "../model/ids.ts";

export type Visit = {
  readonly view: View;
  /** How far the entry was scrolled when it was left; null for one newly made. */
  readonly scrolled: number | null;
  /** What the link that was opened named and could not be read. */
  readonly dropped: readonly string[];
  readonly narrow: (filter: Filter, how?: "replace") => void;
  readonly turnTo: (page: number) => void;
  readonly open: (recommendation: RecommendationId) => void;
  /** Puts right a filter without an entry of its own in the history. */
  readonly correct: (filter: Filter, dropped: readonly string[]) => void;
};

/** The view, kept in step with the browser's history: Back, Forward and reload bring it again. */
export function useView(): Visit {
  const [{ view, scrolled, dropped }, setEntry] = useState(firstEntry);
  const current = useRef(view);
  current.current = view;

  useEffect(() => {
    history.scrollRestoration = "manual";
    const enter = (event: PopStateEvent) => {
      // A link pasted over the address of an open page changes its fragment without loading it again.
      if (readLink(location.hash) !== null) setEntry(firstEntry());
      else setEntry({ view: readView(event.state), scrolled: readScroll(event.state), dropped: [] });
    };
    const leave = () => keepScroll(current.current);
    addEventListener("popstate", enter);
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("popstate", enter);
      removeEventListener("pagehide", leave);
    };
  }, []);

  const go = useCallback((next: View, how: "push" | "replace") => {
    if (how === "push") {
      keepScroll(current.current);
      history.pushState({ view: next }, "");
    } else {
      history.replaceState({ view: next }, "");
    }
    setEntry({ view: next, scrolled: null, dropped: [] });
  }, []);

  return {
    view,
    scrolled,
    dropped,
    narrow: useCallback((filter, how) => go({ filter, page: 1, recommendation: null }, how ?? "push"), [go]),
    turnTo: useCallback((page) => go({ ...current.current, page }, "push"), [go]),
    open: useCallback((recommendation) => go({ ...current.current, recommendation }, "push"), [go]),
    correct: useCallback((filter, more) => {
      const next = { ...current.current, filter };
      history.replaceState({ view: next }, "");
      setEntry((entry) => ({ ...entry, view: next, dropped: [...entry.dropped, ...more] }));
    }, []),
  };
}

type Entry = Pick<Visit, "view" | "scrolled" | "dropped">;

/** A link opened is read and taken out of the address at once; else the history says where the reader was. */
function firstEntry(): Entry {
  const link = readLink(location.hash);
  if (link === null) {
    const view = readView(history.state);
    return { view, scrolled: readScroll(history.state), dropped: [] };
  }
  const view = { ...readView(null), filter: link.filter };
  history.replaceState({ view }, "", location.pathname + location.search);
  return { view, scrolled: null, dropped: link.dropped };
}

function keepScroll(view: View): void {
  history.replaceState({ view, scrolled: window.scrollY }, "");
}

function readScroll(state: unknown): number | null {
  if (typeof state !== "object" || state === null) return null;
  const scrolled: unknown = Reflect.get(state, "scrolled");
  return typeof scrolled === "number" ? scrolled : null;
}
