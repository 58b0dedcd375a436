import type { RecommendationId } from "../model/ids.ts";
import { DIMENSIONS, type Filter, NO_FILTER, withChoices, withSearch } from "./filter.ts";

/**
 * Where a reader is: what narrows the page, the page of the list, and the recommendation that is open, if one is. Lives
 * in memory, never in the address.
 */
export type View = {
  readonly filter: Filter;
  /** Counted from 1. */
  readonly page: number;
  readonly recommendation: RecommendationId | null;
};

export const FIRST_VIEW: View = Object.freeze({ filter: NO_FILTER, page: 1, recommendation: null });

/** The view that an entry of the history holds. Never throws: what is not understood is as on a first visit. */
export function readView(state: unknown): View {
  const view = fieldOf(state, "view");
  const saved = fieldOf(view, "filter");
  let filter = NO_FILTER;
  for (const dimension of DIMENSIONS) {
    const choices = fieldOf(saved, dimension);
    if (Array.isArray(choices)) {
      filter = withChoices(
        filter,
        dimension,
        choices.filter((choice) => typeof choice === "string"),
      );
    }
  }
  const search = fieldOf(saved, "search");
  if (typeof search === "string") filter = withSearch(filter, search);
  const page = fieldOf(view, "page");
  const recommendation = fieldOf(view, "recommendation");
  return Object.freeze({
    filter,
    page: typeof page === "number" && Number.isSafeInteger(page) && page > 0 ? page : 1,
    recommendation: typeof recommendation === "string" ? (recommendation as RecommendationId) : null,
  });
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
