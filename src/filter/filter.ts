import type { AgencyId, PartnershipId, ReviewId, ThemeId } from "../model/ids.ts";
import type { ActionStatus } from "../model/vocabulary.ts";
import type { RecordKind } from "./recordKind.ts";

/** What a reader has chosen: any of the choices inside a dimension, all of the dimensions together. Always frozen. */
export type Filter = {
  readonly partnership: readonly PartnershipId[];
  readonly review: readonly ReviewId[];
  readonly theme: readonly ThemeId[];
  readonly agency: readonly AgencyId[];
  readonly status: readonly ActionStatus[];
  readonly kind: readonly RecordKind[];
  /** As typed; "" for no search. */
  readonly search: string;
};

export const DIMENSIONS = ["partnership", "review", "theme", "agency", "status", "kind"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const NO_FILTER: Filter = freeze({
  partnership: [],
  review: [],
  theme: [],
  agency: [],
  status: [],
  kind: [],
  search: "",
});

/**
 * The filter with exactly these choices in a dimension, sorted, so that equal filters are written alike. Takes plain
 * texts, because choices come from links and from the history; `keepKnown` compares them with the data.
 */
export function withChoices(filter: Filter, dimension: Dimension, choices: readonly string[]): Filter {
  return freeze({ ...filter, [dimension]: [...new Set(choices)].sort() });
}

/** The filter with a choice put in, or taken out where it was in. */
export function toggled(filter: Filter, dimension: Dimension, choice: string): Filter {
  const before: readonly string[] = filter[dimension];
  return withChoices(
    filter,
    dimension,
    before.includes(choice) ? before.filter((other) => other !== choice) : [...before, choice],
  );
}

/** The filter with other search words; spaces at the ends go. */
export function withSearch(filter: Filter, search: string): Filter {
  return freeze({ ...filter, search: search.trim() });
}

/** True where nothing is chosen and nothing searched. */
export function isEmpty(filter: Filter): boolean {
  return filter.search === "" && DIMENSIONS.every((dimension) => filter[dimension].length === 0);
}

/** How many choices are on, the search counted as one. */
export function countOn(filter: Filter): number {
  return DIMENSIONS.reduce((sum, dimension) => sum + filter[dimension].length, filter.search === "" ? 0 : 1);
}

export function sameFilter(a: Filter, b: Filter): boolean {
  return a.search === b.search && DIMENSIONS.every((dimension) => `${a[dimension]}` === `${b[dimension]}`);
}

function freeze(filter: Filter): Filter {
  for (const dimension of DIMENSIONS) Object.freeze(filter[dimension]);
  return Object.freeze(filter);
}
