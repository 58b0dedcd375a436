import { STATUS_SIGNS } from "../charts/statusSign.ts";
import type { ActionStatus } from "../model/vocabulary.ts";

const REPORTED: Readonly<Record<ActionStatus, string>> = {
  completed: "Reported complete",
  "partly-completed": "Reported partly complete",
  "in-progress": "Reported in progress",
  national: "Reported as with a national body",
  "no-longer-needed": "Reported as no longer needed",
  "not-stated": "No status stated",
};

/** A status as it is reported: a sign and a word, coloured. */
export function StatusWord({ status }: { readonly status: ActionStatus }) {
  return (
    <span className={`status status-${status}`}>
      <span aria-hidden="true">{STATUS_SIGNS[status].sign}</span> {REPORTED[status]}
    </span>
  );
}
