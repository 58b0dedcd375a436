import { type Dimension, type Filter, NO_FILTER, withChoices } from "../../src/filter/filter.ts";

/** One choice of a filter put on, or taken off again. */
export type FilterAct = { readonly dimension: Dimension; readonly choice: string; readonly on: boolean };

/** The filter an act leaves, all else being off. */
export function filterAfter({ dimension, choice, on }: FilterAct): Filter {
  return on ? withChoices(NO_FILTER, dimension, [choice]) : NO_FILTER;
}

/** So many acts over choices of a dimension: each is put on and taken off, again and again. */
export function actsOver(dimension: Dimension, choices: readonly string[], count: number): readonly FilterAct[] {
  return Array.from({ length: choices.length === 0 ? 0 : count }, (_, index) => ({
    dimension,
    choice: choices[Math.floor(index / 2) % choices.length] ?? "",
    on: index % 2 === 0,
  }));
}
