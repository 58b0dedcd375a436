import { type ReactNode, useId, useState } from "react";
import { useAlive } from "./useAlive.ts";

type Props<Item> = {
  readonly items: readonly Item[];
  /** How many stand there while it is folded. */
  readonly first: number;
  /** Renders some of the items, in their order. */
  readonly list: (some: readonly Item[]) => ReactNode;
  /** What the button says while it is folded, and while it is not. */
  readonly more: string;
  readonly fewer: string;
};

/** The first of a long list, and all of it on request; where no script runs, all of it. */
export function Folded<Item>({ items, first, list, more, fewer }: Props<Item>) {
  const [all, setAll] = useState(false);
  const alive = useAlive();
  const id = useId();
  return (
    <>
      <div id={id}>{list(all ? items : items.slice(0, first))}</div>
      {!alive && items.length > first && <div className="without-script">{list(items.slice(first))}</div>}
      {items.length > first && (
        <button
          type="button"
          className="as-link needs-script"
          aria-expanded={all}
          aria-controls={id}
          onClick={() => setAll(!all)}
        >
          {all ? fewer : more}
        </button>
      )}
    </>
  );
}
