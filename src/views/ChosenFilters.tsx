import { useMemo } from "react";
import { type Filter, isEmpty, NO_FILTER, toggled, withSearch } from "../filter/filter.ts";
import type { KindCount } from "../queries/kindCounts.ts";
import { choicesOf, chosen } from "./choices.ts";
import type { Labels } from "./labels.ts";
import { DIMENSION_WORDS, grouped, KIND_WORDS, listed } from "./words.ts";

type Props = {
  readonly filter: Filter;
  /** The filter that the numbers answer, which lags behind while they are worked out. */
  readonly answered: Filter;
  readonly labels: Labels;
  readonly kinds: readonly KindCount[];
  readonly onFilter: (filter: Filter) => void;
};

/** What is shown, in numbers with their units; what is on, each removable; and a way back to everything. */
export function ChosenFilters({ filter, answered, labels, kinds, onFilter }: Props) {
  const choices = useMemo(() => choicesOf(labels), [labels]);
  const on = chosen(filter, choices);
  return (
    <section className="chosen" aria-label="What is shown">
      <p>{shownWords(answered, kinds)}</p>
      {!isEmpty(filter) && (
        <ul>
          {filter.search !== "" && (
            <li>
              <button type="button" className="chip" onClick={() => onFilter(withSearch(filter, ""))}>
                <span className="visually-hidden">Remove </span>Search: {filter.search}
                <span aria-hidden="true"> ✕</span>
              </button>
            </li>
          )}
          {on.map(({ dimension, id, name }) => (
            <li key={`${dimension} ${id}`}>
              <button type="button" className="chip" onClick={() => onFilter(toggled(filter, dimension, id))}>
                <span className="visually-hidden">Remove </span>
                {dimension === "status" ? "Reported status" : DIMENSION_WORDS[dimension]}: {name}
                <span aria-hidden="true"> ✕</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="chip" onClick={() => onFilter(NO_FILTER)}>
              Clear all
            </button>
          </li>
        </ul>
      )}
    </section>
  );
}

/** `Showing 14 of 62 panel recommendations, 3 of 12 actions`; without a filter all that is held. */
function shownWords(filter: Filter, kinds: readonly KindCount[]): string {
  const inOrder = (Object.keys(KIND_WORDS) as (keyof typeof KIND_WORDS)[]).flatMap((kind) =>
    kinds.filter((count) => count.kind === kind),
  );
  if (isEmpty(filter)) {
    const parts = inOrder.map(({ kind, held }) => `${grouped(held)} ${KIND_WORDS[kind][held === 1 ? 0 : 1]}`);
    return `Showing all that is held: ${listed(parts)}.`;
  }
  const parts = inOrder
    .filter(({ matching }) => matching > 0)
    .map(
      ({ kind, matching, held }) => `${grouped(matching)} of ${grouped(held)} ${KIND_WORDS[kind][held === 1 ? 0 : 1]}`,
    );
  return parts.length === 0 ? "Showing nothing: no passage held here matches." : `Showing ${listed(parts)}.`;
}
