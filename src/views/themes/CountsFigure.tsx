import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { LollipopRow } from "../../charts/lollipops.ts";
import type { Filter } from "../../filter/filter.ts";
import type { PageAddress } from "../../filter/pageAddress.ts";
import type { TableData } from "../csv.ts";
import { Figure } from "../Figure.tsx";
import { PageLink } from "../PageLink.tsx";
import { PlotPicture } from "../PlotPicture.tsx";
import { ScrollFrame } from "../ScrollFrame.tsx";
import { TableChoice } from "../TableChoice.tsx";
import { grouped } from "../words.ts";

/** A row of such a figure: its mark, the pages its words lead to in the table, and what stands beside the number there. */
export type CountsRow = LollipopRow & {
  readonly links: readonly { readonly label: string; readonly to: PageAddress }[];
  readonly cells: readonly (string | number)[];
};

type Props = {
  readonly title: string;
  readonly summary: string;
  /** What the table holds; also the name of the picture. */
  readonly caption: string;
  /** Heads of the columns: of the label, of the number, of the cells. */
  readonly head: readonly [label: string, count: string, ...cells: string[]];
  readonly rows: readonly CountsRow[];
  readonly unit: readonly [one: string, several: string];
  readonly filter: Filter;
  readonly fileName: string;
  readonly onChoose: (key: string) => void;
  /** What is said instead of a picture where there is no row. */
  readonly nothing: string;
  readonly children: ReactNode;
};

/** A long figure shows its first rows; one that is hardly longer is shown whole. */
const FOLDED = 12;
const HARDLY_LONGER = 15;
const MOST_DRAWN = 40;

/** A figure of counts by label, with its words, its table and its download. A long one shows its first rows until more are asked for. */
export function CountsFigure({ title, summary, caption, head, rows, unit, filter, fileName, ...rest }: Props) {
  const { onChoose, nothing, children } = rest;
  const [all, setAll] = useState(false);
  const shown = useMemo(
    () =>
      rows.filter(
        ({ chosen }, index) => index < (all || rows.length <= HARDLY_LONGER ? MOST_DRAWN : FOLDED) || chosen === true,
      ),
    [rows, all],
  );
  const [one, several] = unit;
  const draw = useCallback(
    async (width: number, document: Document) => {
      const { lollipops } = await import("../../charts/lollipops.ts");
      return lollipops(shown, { width, document, label: caption, unit: [one, several] });
    },
    [shown, caption, one, several],
  );
  const table: TableData = { caption, head, rows: rows.map(({ label, count, cells }) => [label, count, ...cells]) };
  const drawable = Math.min(rows.length, MOST_DRAWN);
  return (
    <Figure
      title={title}
      summary={summary}
      filter={filter}
      fileName={fileName}
      table={table}
      tableView={<CountsTable caption={caption} head={head} rows={rows} onChoose={onChoose} />}
    >
      {rows.length === 0 ? (
        <p className="nothing">{nothing}</p>
      ) : (
        <PlotPicture
          className="picture-counts"
          draw={draw}
          onChoose={({ key }) => {
            if (key !== undefined) onChoose(key);
          }}
        />
      )}
      {drawable > HARDLY_LONGER && (
        <button type="button" className="as-link needs-script" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show ${drawable === rows.length ? "all" : "the first"} ${drawable}`}
          <span className="visually-hidden">: {title}</span>
        </button>
      )}
      {rows.length > MOST_DRAWN && all && <p className="key">The table holds all {grouped(rows.length)}.</p>}
      {rows.length > 0 && <p className="key">{children}</p>}
    </Figure>
  );
}

type TableProps = Pick<Props, "caption" | "head" | "rows" | "onChoose">;

function CountsTable({ caption, head, rows, onChoose }: TableProps) {
  const [label, ...numbers] = head;
  return (
    <ScrollFrame label={caption}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            {numbers.map((name, index) => (
              <th key={name} scope="col" className={isNumber(rows, index) ? "number" : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <RowWords row={row} onChoose={onChoose} />
              </th>
              {[row.count, ...row.cells].map((cell, index) => (
                <td key={numbers[index]} className={isNumber(rows, index) ? "number" : undefined}>
                  {typeof cell === "number" ? grouped(cell) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function RowWords({ row, onChoose }: { readonly row: CountsRow } & Pick<Props, "onChoose">) {
  if (row.links.length > 0) {
    return row.links.map(({ label, to }, index) => (
      <span key={label}>
        {index > 0 && " with "}
        <PageLink to={to}>{label}</PageLink>
      </span>
    ));
  }
  if (row.chosen === null) return row.label;
  return (
    <TableChoice chosen={row.chosen} onChoose={() => onChoose(row.key)}>
      {row.label}
    </TableChoice>
  );
}

function isNumber(rows: readonly CountsRow[], column: number): boolean {
  const [first] = rows;
  return first !== undefined && typeof [first.count, ...first.cells][column] === "number";
}
