import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Filter } from "../filter/filter.ts";
import { type PageAddress, pathOf } from "../filter/pageAddress.ts";
import { FIRST_VIEW, type View } from "../filter/view.ts";
import type { RecommendationId } from "../model/ids.ts";
import { type Entry, entryOf, linkedEntry, pageHere } from "./arrivedEntry.ts";
import type { Arrival } from "./PageTitle.tsx";
import { takePageLinks } from "./takePageLinks.ts";
import { arrive, remember, rememberLeft, rememberNext } from "./visitMemory.ts";

export type Visit = Entry & {
  /** Whether the title of the page shown is still to be given the focus. */
  readonly arrival: Arrival;
  readonly narrow: (filter: Filter, how?: "replace") => void;
  readonly turnTo: (page: number) => void;
  readonly open: (recommendation: RecommendationId) => void;
  /** Goes to a page of the site, whose title gets the focus. What narrows goes with the reader; with a filter given instead, as a search does, focus stays where it is. */
  readonly goTo: (at: PageAddress, filter?: Filter) => void;
  /** Puts right a filter without an entry of its own in the history. */
  readonly correct: (filter: Filter, dropped: readonly string[]) => void;
};

type Start = {
  readonly root: URL;
  readonly opened: PageAddress;
  readonly arrived: Entry | null;
  /** Told of the path of each page that is gone to, before it asks anything. */
  readonly enter: (path: string) => void;
};

/**
 * Page and view, kept in step with the browser's history: Back, Forward and reload bring them again. The very first
 * rendering is as the site was built, unnarrowed; what the reader brought along follows before it is painted.
 */
export function useView({ root, opened, arrived, enter }: Start): Visit {
  const [{ at, view, scrolled, dropped, linked }, setEntry] = useState<Entry>(() => blankEntry(opened));
  useLayoutEffect(() => {
    if (arrived !== null) setEntry(arrived);
  }, [arrived]);
  const current = useRef({ at, view });
  current.current = { at, view };
  const arrival = useRef(false);

  const go = useCallback(
    (to: PageAddress, next: View, how: "push" | "replace") => {
      if (how === "replace") {
        remember(next, null);
      } else {
        const address = addressOf(to, root);
        rememberLeft(current.current.view, window.scrollY);
        // The page shown must be the one that the address says, or its links would lead elsewhere.
        if (!rememberNext(next, address) && pathOf(to) !== pathOf(current.current.at)) return location.assign(address);
      }
      if (pathOf(to) !== pathOf(current.current.at)) enter(pathOf(to));
      setEntry({ at: to, view: next, scrolled: null, dropped: [], linked: false });
    },
    [root, enter],
  );
  const goTo = useCallback(
    (to: PageAddress, filter?: Filter) => {
      const { view: from } = current.current;
      arrival.current = filter === undefined;
      go(to, { filter: filter ?? from.filter, page: 1, recommendation: null }, "push");
      window.scrollTo({ top: 0, behavior: "instant" });
    },
    [go],
  );

  useEffect(() => {
    history.scrollRestoration = "manual";
    const goBack = (event: PopStateEvent) => {
      const before = current.current.at;
      rememberLeft(current.current.view, window.scrollY);
      // A link pasted over the address of an open page changes its fragment without loading it again.
      const entry = linkedEntry(event.state, root) ?? entryOf(arrive(event.state), root);
      if (pathOf(before) !== pathOf(entry.at)) enter(pathOf(entry.at));
      arrival.current = pathOf(before) !== pathOf(entry.at) && entry.view.recommendation === null;
      setEntry(entry);
    };
    const stopTaking = takePageLinks(root, (to) => goTo(to));
    addEventListener("popstate", goBack);
    return () => {
      stopTaking();
      removeEventListener("popstate", goBack);
    };
  }, [root, goTo, enter]);

  return {
    at,
    view,
    scrolled,
    dropped,
    linked,
    arrival,
    narrow: useCallback(
      (filter, how) => go(current.current.at, { filter, page: 1, recommendation: null }, how ?? "push"),
      [go],
    ),
    turnTo: useCallback((page) => go(current.current.at, { ...current.current.view, page }, "push"), [go]),
    open: useCallback(
      (recommendation) => go(current.current.at, { ...current.current.view, recommendation }, "push"),
      [go],
    ),
    goTo,
    correct: useCallback((filter, more) => {
      const next = { ...current.current.view, filter };
      remember(next, null);
      setEntry((entry) => ({ ...entry, view: next, dropped: [...entry.dropped, ...more] }));
    }, []),
  };
}

function blankEntry(at: PageAddress): Entry {
  return { at, view: FIRST_VIEW, scrolled: null, dropped: [], linked: false };
}

/** The present address stays as it stands, whatever a host adds to it, while the page stays. */
function addressOf(to: PageAddress, root: URL): string {
  const here = pathOf(pageHere(root)) === pathOf(to);
  return here ? location.pathname + location.search : new URL(pathOf(to), root).href;
}
