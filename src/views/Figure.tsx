import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { Filter } from "../filter/filter.ts";
import { CopyLink } from "./CopyLink.tsx";
import { csvOf, type TableData } from "./csv.ts";
import { useAlive } from "./useAlive.ts";

type Props = {
  /** States the measure. */
  readonly title: string;
  /** Answers in words what the picture shows; computed from the same rows. */
  readonly summary: string;
  readonly table: TableData;
  /** The same rows with a way to choose by keyboard. */
  readonly tableView: ReactNode;
  readonly filter: Filter;
  /** A neutral name: it stays in the reader's downloads. */
  readonly fileName: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A figure with its title, its words, its table and its download, all from one answer. */
export function Figure({ title, summary, table, tableView, filter, fileName, className, children }: Props) {
  const alive = useAlive();
  const [held, setHeld] = useState(!alive);
  const id = useId();
  const folded = useRef<HTMLDetailsElement>(null);
  // A page comes with its tables; one that is folded away is not worked out again with every choice.
  useEffect(() => setHeld(folded.current?.open ?? false), []);
  return (
    <figure className={className === undefined ? "figure" : `figure ${className}`} aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        <p>{summary}</p>
      </figcaption>
      {children}
      <details ref={folded} className="figure-table" onToggle={(event) => setHeld(event.currentTarget.open)}>
        <summary>
          Show as a table<span className="visually-hidden">: {title}</span>
        </summary>
        {held && tableView}
      </details>
      <div className="figure-actions">
        <button type="button" className="as-link" onClick={() => download(table, fileName)}>
          Download CSV<span className="visually-hidden">: {title}</span>
        </button>
        <CopyLink filter={filter} />
      </div>
    </figure>
  );
}

function download(table: TableData, fileName: string): void {
  const url = URL.createObjectURL(new Blob([csvOf(table)], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
