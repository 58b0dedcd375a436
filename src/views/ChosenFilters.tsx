import { useMemo } from "react";
import { type Filter, isEmpty, NO_FILTER, toggled, withSearch } from "../filter/filter.ts";
import { choicesOf, chosen } from "./choices.ts";
import type { Labels } from "./labels.ts";
import { DIMENSION_WORDS } from "./words.ts";

type Props = {
  readonly filter: Filter;
  /** What is shown, in words with numbers: `Showing 14 of 62 panel recommendations.` */
  readonly shown: string;
  readonly labels: Labels;
  readonly onFilter: (filter: Filter) => void;
};

/** What is shown, in numbers with their units; what is on, each removable; and a way back to everything. */
export function ChosenFilters({ filter, shown, labels, onFilter }: Props) {
  const choices = useMemo(() => choicesOf(labels), [labels]);
  const on = chosen(filter, choices);
  return (
    <section className="chosen" aria-label="What is shown">
      <p>{shown}</p>
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
