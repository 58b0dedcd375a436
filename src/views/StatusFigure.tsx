import { memo, useCallback, useMemo } from "react";
import { STATUS_SIGNS } from "../charts/statusSign.ts";
import { type Filter, toggled } from "../filter/filter.ts";
import { ACTION_STATUSES } from "../model/vocabulary.ts";
import type { TableData } from "./csv.ts";
import { Figure } from "./Figure.tsx";
import { HowToChoose } from "./HowToChoose.tsx";
import { PlotPicture } from "./PlotPicture.tsx";
import type { StatusCount } from "./statusCounts.ts";
import { TableChoice } from "./TableChoice.tsx";
import { counted, grouped, KIND_WORDS } from "./words.ts";

type Props = {
  readonly statuses: readonly StatusCount[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

const CAPTION = "Number of actions by the status their document reports";

/** What became of the actions, as their owners reported it. */
export const StatusFigure = memo(({ statuses, filter, onFilter }: Props) => {
  const rows = useMemo(
    () =>
      ACTION_STATUSES.map((status) => ({
        status,
        actions: statuses.find((row) => row.status === status)?.actions ?? 0,
      })),
    [statuses],
  );
  const total = rows.reduce((sum, { actions }) => sum + actions, 0);
  const chosen = filter.status;
  const draw = useCallback(
    async (width: number, document: Document) => {
      const { actionStatuses } = await import("../charts/actionStatuses.ts");
      return actionStatuses(rows, { width, document, chosen, label: "Actions by reported status" });
    },
    [rows, chosen],
  );
  const choose = (status: string) => onFilter(toggled(filter, "status", status));
  const table: TableData = {
    caption: CAPTION,
    head: ["Reported status", "Actions"],
    rows: rows.map(({ status, actions }) => [STATUS_SIGNS[status].word, actions]),
  };
  return (
    <Figure
      title="What became of the actions"
      summary={statusSummary(rows, total)}
      filter={filter}
      fileName="actions-by-status.csv"
      table={table}
      tableView={
        <table className="table">
          <caption>{CAPTION}</caption>
          <thead>
            <tr>
              <th scope="col">Reported status</th>
              <th scope="col" className="number">
                Actions
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ status, actions }) => (
              <tr key={status}>
                <th scope="row">
                  <TableChoice chosen={chosen.includes(status)} onChoose={() => choose(status)}>
                    {STATUS_SIGNS[status].word}
                  </TableChoice>
                </th>
                <td className="number">{grouped(actions)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      {total === 0 ? (
        <p className="nothing">No action held here matches.</p>
      ) : (
        <PlotPicture
          className="picture-statuses"
          widest={640}
          draw={draw}
          onChoose={({ status }) => {
            if (status !== undefined) choose(status);
          }}
        />
      )}
      {total > 0 && (
        <p className="key">
          {(chosen.length > 0 || filter.kind.length > 0) &&
            "This figure counts actions at every status, whatever status or kind is chosen. "}
          <HowToChoose a="bar" />
        </p>
      )}
    </Figure>
  );
});

function statusSummary(rows: readonly StatusCount[], total: number): string {
  if (total === 0) return "As their owners reported it.";
  const of = (status: StatusCount["status"]) => rows.find((row) => row.status === status)?.actions ?? 0;
  const unstated = of("not-stated");
  return [
    `As their owners reported it when each plan was last updated: ${grouped(of("completed"))} of ${counted(total, KIND_WORDS.action)} complete, ${grouped(of("in-progress"))} in progress.`,
    unstated === 0 ? "" : `The document states no status for ${grouped(unstated)}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
