import { memo, useId, useRef, useState } from "react";
import type { Dimension } from "../filter/filter.ts";
import type { ChoiceCount } from "../queries/choiceCounts.ts";
import type { Choice } from "./choices.ts";
import { FilterChoice } from "./FilterChoice.tsx";
import { namedLike } from "./namedLike.ts";
import { DIMENSION_WORDS, grouped } from "./words.ts";

type Props = {
  readonly dimension: Dimension;
  readonly choices: readonly Choice[];
  readonly on: readonly string[];
  readonly counts: readonly ChoiceCount[] | null;
  /** The reader points at a choice or has the focus on it. */
  readonly onLikely: (dimension: Dimension, choice: string) => void;
  readonly onToggle: (dimension: Dimension, choice: string) => void;
};

const FOLD_AT = 8;
const FOLDED = 6;
/** What the choices of a filter are called together. */
const SEVERAL: Readonly<Record<Dimension, string>> = {
  partnership: "partnerships",
  review: "reviews",
  theme: "themes",
  agency: "agencies",
  status: "statuses",
  kind: "kinds",
};
/** A list past this length has a box to find a choice by its name, and scrolls. */
const LONG = 40;

/**
 * The choices of one filter. A long list shows the most frequent and what is on, until all are asked for; a very long one
 * can then be narrowed by name.
 */
export const FilterGroup = memo(({ dimension, choices, on, counts, onLikely, onToggle }: Props) => {
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState("");
  const id = useId();
  const passages = passagesOf(counts);
  // While new counts are awaited the same choices stay in view.
  const known = useRef(counts);
  if (counts !== null) known.current = counts;
  const frequent = passagesOf(known.current);
  const often = new Set(
    [...choices]
      .sort((a, b) => (frequent.get(b.id) ?? 0) - (frequent.get(a.id) ?? 0))
      .slice(0, FOLDED)
      .map((choice) => choice.id),
  );
  const folds = choices.length > FOLD_AT;
  const long = all && choices.length > LONG;
  const isOn = (choice: Choice) => on.includes(choice.id);
  const found = new Set(long ? choices.filter(({ name }) => namedLike(name, typed)) : choices);
  const shown =
    folds && !all
      ? choices.filter((choice) => often.has(choice.id) || isOn(choice))
      : choices.filter((choice) => isOn(choice) || found.has(choice));
  const words = SEVERAL[dimension];
  return (
    <fieldset className="filter">
      <legend>{DIMENSION_WORDS[dimension]}</legend>
      {long && (
        <label className="filter-find">
          <span>Find by name</span>
          <span className="visually-hidden">: {words}</span>
          <input
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
      )}
      {long && (
        <p className="filter-found" role="status">
          {typed.trim() === "" ? "" : `${grouped(found.size)} of ${grouped(choices.length)}`}
        </p>
      )}
      <ul id={id} className={long ? "filter-long" : undefined}>
        {shown.map((choice) => (
          <FilterChoice
            key={choice.id}
            dimension={dimension}
            choice={choice}
            on={isOn(choice)}
            count={counts === null ? null : (passages.get(choice.id) ?? 0)}
            onLikely={onLikely}
            onToggle={onToggle}
          />
        ))}
      </ul>
      {folds && (
        <button
          type="button"
          className="as-link"
          aria-expanded={all}
          aria-controls={id}
          onClick={() => {
            setAll(!all);
            setTyped("");
          }}
        >
          {all ? "Show fewer" : `Show all ${grouped(choices.length)}`}
          <span className="visually-hidden"> {words}</span>
        </button>
      )}
    </fieldset>
  );
});

function passagesOf(counts: readonly ChoiceCount[] | null): ReadonlyMap<string, number> {
  return new Map(counts?.map(({ choice, passages }) => [choice, passages]));
}
