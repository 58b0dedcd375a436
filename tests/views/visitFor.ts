import { type Filter, NO_FILTER } from "../../src/filter/filter.ts";
import { OVERVIEW, type PageAddress } from "../../src/filter/pageAddress.ts";
import type { Visit } from "../../src/views/useView.ts";

const nothing = () => undefined;

/** A visit that leads nowhere. */
export function visitFor(at: PageAddress = OVERVIEW, filter: Filter = NO_FILTER): Visit {
  return {
    at,
    view: { filter, recommendation: null, page: 1 },
    scrolled: null,
    dropped: [],
    linked: false,
    arrival: { current: false },
    narrow: nothing,
    turnTo: nothing,
    open: nothing,
    goTo: nothing,
    correct: nothing,
  };
}
