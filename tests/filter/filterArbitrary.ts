import fc from "fast-check";
import {
  DIMENSIONS,
  type Dimension,
  type Filter,
  NO_FILTER,
  withChoices,
  withSearch,
} from "../../src/filter/filter.ts";

/** Any filter over the given choices, with a search of printable letters. */
export function anyFilter(choices: Readonly<Record<Dimension, readonly string[]>>): fc.Arbitrary<Filter> {
  const chosen = Object.fromEntries(
    DIMENSIONS.map((dimension) => [
      dimension,
      fc.subarray([...choices[dimension]], { maxLength: Math.min(3, choices[dimension].length) }),
    ]),
  );
  return fc
    .record({ chosen: fc.record(chosen), search: fc.string({ unit: "grapheme", maxLength: 40 }) })
    .map(({ chosen: each, search }) =>
      withSearch(
        DIMENSIONS.reduce((filter, dimension) => withChoices(filter, dimension, each[dimension] ?? []), NO_FILTER),
        search,
      ),
    );
}
