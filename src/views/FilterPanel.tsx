import { memo, useCallback, useContext, useId, useMemo, useRef, useState } from "react";
import { countOn, DIMENSIONS, type Dimension, type Filter, toggled } from "../filter/filter.ts";
import type { ChoiceCount } from "../queries/choiceCounts.ts";
import { AskAheadContext } from "./AskAheadContext.ts";
import { choicesOf } from "./choices.ts";
import { FilterGroup } from "./FilterGroup.tsx";
import { groupedBy } from "./groupedBy.ts";
import type { Labels } from "./labels.ts";

type Props = {
  readonly filter: Filter;
  readonly labels: Labels;
  readonly counts: readonly ChoiceCount[] | null;
  /** A filter that the page leaves out, because it shows it itself. */
  readonly except?: Dimension;
  readonly onFilter: (filter: Filter) => void;
};

const NONE: readonly ChoiceCount[] = [];

/** All filters. On a phone they stand folded behind one button that says how many are on. */
export const FilterPanel = memo(({ filter, labels, counts, except, onFilter }: Props) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  const askAhead = useContext(AskAheadContext);
  const choices = useMemo(() => choicesOf(labels), [labels]);
  const on = countOn(filter);
  const shown = DIMENSIONS.filter((dimension) => dimension !== except);
  const byDimension = useMemo(
    () => (counts === null ? null : groupedBy(counts, ({ dimension }) => dimension)),
    [counts],
  );
  const now = useRef({ filter, onFilter, askAhead });
  now.current = { filter, onFilter, askAhead };
  const toggle = useCallback((dimension: Dimension, choice: string) => {
    const { filter, onFilter } = now.current;
    onFilter(toggled(filter, dimension, choice));
  }, []);
  const likely = useCallback((dimension: Dimension, choice: string) => {
    const { filter, askAhead } = now.current;
    askAhead(toggled(filter, dimension, choice), "whole");
  }, []);
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
        {shown.map((dimension) => (
          <FilterGroup
            key={dimension}
            dimension={dimension}
            choices={choices[dimension]}
            on={filter[dimension]}
            counts={byDimension === null ? null : (byDimension.get(dimension) ?? NONE)}
            onLikely={likely}
            onToggle={toggle}
          />
        ))}
      </div>
    </aside>
  );
});
