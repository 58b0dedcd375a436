import { type ReactNode, useId, useState } from "react";
import type { Filter } from "../filter/filter.ts";
import { CopyLink } from "./CopyLink.tsx";
import { csvOf, type TableData } from "./csv.ts";

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
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure className={className === undefined ? "figure" : `figure ${className}`} aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        <p>{summary}</p>
      </figcaption>
      {asTable ? tableView : children}
      <div className="figure-actions">
        <button type="button" className="as-link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          Show as a table<span className="visually-hidden">: {title}</span>
        </button>
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
