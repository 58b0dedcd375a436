import { memo } from "react";
import type { Dimension } from "../filter/filter.ts";
import type { Choice } from "./choices.ts";
import { counted, grouped, KIND_WORDS } from "./words.ts";

type Props = {
  readonly dimension: Dimension;
  readonly choice: Choice;
  readonly on: boolean;
  /** How many it would show; null while that is not known. */
  readonly count: number | null;
  /** The reader points at it or has the focus on it. */
  readonly onLikely: (dimension: Dimension, choice: string) => void;
  readonly onToggle: (dimension: Dimension, choice: string) => void;
};

const PASSAGE_WORDS = ["passage", "passages"] as const;

/** One choice of a filter with its number. There are many on a page: keep what it is given, so that only what changes is drawn anew. */
export const FilterChoice = memo(({ dimension, choice: { id, name }, on, count, onLikely, onToggle }: Props) => {
  const unit = dimension === "status" ? KIND_WORDS.action : PASSAGE_WORDS;
  return (
    <li className={count === 0 ? "nil" : undefined}>
      <label onPointerEnter={() => onLikely(dimension, id)}>
        <input
          type="checkbox"
          aria-label={count === null ? undefined : `${name}: ${counted(count, unit)}`}
          name={dimension}
          value={id}
          checked={on}
          onFocus={() => onLikely(dimension, id)}
          onChange={() => onToggle(dimension, id)}
        />
        <span className="filter-name">{name}</span>
        <span className="filter-count">{count === null ? "" : grouped(count)}</span>
      </label>
    </li>
  );
});
