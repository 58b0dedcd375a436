import { useId, useMemo, useState } from "react";
import { countOn, DIMENSIONS, type Dimension, type Filter, toggled } from "../filter/filter.ts";
import type { ChoiceCount } from "../queries/choiceCounts.ts";
import { type Choice, choicesOf } from "./choices.ts";
import type { Labels } from "./labels.ts";
import { DIMENSION_WORDS, grouped } from "./words.ts";

type Props = {
  readonly filter: Filter;
  readonly labels: Labels | null;
  readonly counts: readonly ChoiceCount[] | null;
  readonly onFilter: (filter: Filter) => void;
};

/** All filters. On a phone they stand folded behind one button that says how many are on. */
export function FilterPanel({ filter, labels, counts, onFilter }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const choices = useMemo(() => (labels === null ? null : choicesOf(labels)), [labels]);
  const on = countOn(filter);
  return (
    <aside className="filters" aria-label="Filters">
      <button
        type="button"
        className="button filters-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? "Hide filters" : "Filters"}
        {on > 0 && ` (${on} on)`}
      </button>
      <div id={id} className={open ? "filters-body filters-open" : "filters-body"}>
        <p className="filters-unit">
          Numbers count passages (recommendations, actions, updates, learning points and clauses); beside a status,
          actions.
        </p>
        {choices === null
          ? DIMENSIONS.map((dimension) => <WaitingGroup key={dimension} dimension={dimension} />)
          : DIMENSIONS.map((dimension) => (
              <FilterGroup
                key={dimension}
                dimension={dimension}
                choices={choices[dimension]}
                on={filter[dimension]}
                counts={counts?.filter((count) => count.dimension === dimension) ?? null}
                onToggle={(choice) => onFilter(toggled(filter, dimension, choice))}
              />
            ))}
      </div>
    </aside>
  );
}

type GroupProps = {
  readonly dimension: Dimension;
  readonly choices: readonly Choice[];
  readonly on: readonly string[];
  readonly counts: readonly ChoiceCount[] | null;
  readonly onToggle: (choice: string) => void;
};

const FOLD_AT = 8;
const FOLDED = 6;

/** The choices of one filter. A long list shows the most frequent and what is on, until all are asked for. */
function FilterGroup({ dimension, choices, on, counts, onToggle }: GroupProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  const passages = new Map(counts?.map(({ choice, passages: count }) => [choice, count]));
  const often = [...choices]
    .sort((a, b) => (passages.get(b.id) ?? 0) - (passages.get(a.id) ?? 0))
    .slice(0, FOLDED)
    .map((choice) => choice.id);
  const folds = choices.length > FOLD_AT;
  const shown =
    folds && !all ? choices.filter((choice) => often.includes(choice.id) || on.includes(choice.id)) : choices;
  return (
    <fieldset className="filter">
      <legend>{DIMENSION_WORDS[dimension]}</legend>
      <ul id={id}>
        {shown.map((choice) => {
          const count = passages.get(choice.id) ?? 0;
          return (
            <li key={choice.id} className={counts !== null && count === 0 ? "nil" : undefined}>
              <label>
                <input
                  type="checkbox"
                  name={dimension}
                  value={choice.id}
                  checked={on.includes(choice.id)}
                  onChange={() => onToggle(choice.id)}
                />
                <span className="filter-name">{choice.name}</span>
                <span className="filter-count">{counts === null ? "" : grouped(count)}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {folds && (
        <button type="button" className="as-link" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${choices.length}`}
          <span className="visually-hidden"> of {DIMENSION_WORDS[dimension].toLowerCase()}</span>
        </button>
      )}
    </fieldset>
  );
}

function WaitingGroup({ dimension }: { readonly dimension: Dimension }) {
  return (
    <fieldset className="filter waiting" aria-hidden="true">
      <legend>{DIMENSION_WORDS[dimension]}</legend>
      <div className="waiting-lines" />
    </fieldset>
  );
}
