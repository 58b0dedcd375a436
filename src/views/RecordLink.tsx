import { type MouseEvent, type ReactNode, useContext } from "react";
import type { RecordRow } from "../queries/record.ts";
import type { Labels } from "./labels.ts";
import { RootContext } from "./PageLink.tsx";
import { reviewPath } from "./reviews/reviewPath.ts";

type Props = {
  readonly record: RecordRow;
  readonly labels: Labels;
  readonly onOpen: (record: RecordRow) => void;
  readonly children: ReactNode;
};

/** Opens the recommendation of a record over the page; without script, or in another tab, it leads to its place in the plan of its review. */
export function RecordLink({ record, labels, onOpen, children }: Props) {
  const root = useContext(RootContext);
  const path = reviewPath(record, labels);
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(record);
  };
  if (path === null) {
    return (
      <button type="button" className="record-open" data-record={record.id} onClick={() => onOpen(record)}>
        {children}
      </button>
    );
  }
  return (
    <a href={root + path} className="record-open" data-record={record.id} onClick={open}>
      {children}
    </a>
  );
}
