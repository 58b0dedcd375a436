import type { ReactNode } from "react";
import { useAlive } from "./useAlive.ts";

type Props = {
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
};

/** What a cell of a table says, as a button that chooses it; where no script answers, as plain words. */
export function TableChoice({ chosen, onChoose, children }: Props) {
  if (!useAlive()) return children;
  return (
    <button type="button" className="as-link" aria-pressed={chosen} onClick={onChoose}>
      {children}
    </button>
  );
}
