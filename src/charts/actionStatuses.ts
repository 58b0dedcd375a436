import { barX, plot, text } from "@observablehq/plot";
import type { ActionStatus } from "../model/vocabulary.ts";
import { type FigureOptions, PLOT_CLASS } from "./figureOptions.ts";
import { finish } from "./finish.ts";
import { STATUS_SIGNS } from "./statusSign.ts";

export type StatusRow = { readonly status: ActionStatus; readonly actions: number };
export type StatusOptions = FigureOptions & { readonly chosen: readonly ActionStatus[] };

const NARROW = 300;
const LABELS = 186;

/** Actions by reported status: one bar each, its sign and word beside it, its number at its end. */
export function actionStatuses(rows: readonly StatusRow[], options: StatusOptions): Element {
  const { width, document, chosen } = options;
  const narrow = width < NARROW;
  const rowHeight = narrow ? 58 : 38;
  const words = ({ status }: StatusRow) => `${STATUS_SIGNS[status].sign}\u2002${STATUS_SIGNS[status].word}`;
  const drawn = plot({
    document,
    className: PLOT_CLASS,
    width,
    height: rows.length * rowHeight + 2,
    marginTop: narrow ? 14 : 0,
    marginBottom: 2,
    marginLeft: narrow ? 1 : LABELS,
    marginRight: 44,
    x: { domain: [0, Math.max(1, ...rows.map(({ actions }) => actions))], axis: null },
    y: { type: "band", domain: rows.map(({ status }) => status), axis: null, padding: narrow ? 0.6 : 0.42 },
    marks: [
      barX(rows, {
        x: "actions",
        y: "status",
        fill: ({ status }: StatusRow) => STATUS_SIGNS[status].colour,
        rx: 2,
        className: "bars",
      }),
      text(rows, {
        x: "actions",
        y: "status",
        text: ({ actions }: StatusRow) => actions.toLocaleString("en-GB"),
        textAnchor: "start",
        dx: 8,
        fontSize: 14.5,
        fontWeight: 600,
        fill: "var(--ink)",
      }),
      text(rows, {
        y: "status",
        text: words,
        frameAnchor: "left",
        textAnchor: "start",
        dx: narrow ? 0 : -LABELS,
        dy: narrow ? -24 : 0,
        fontSize: 14.5,
        fill: "var(--ink)",
        className: "row-label",
      }),
      barX(rows, {
        x1: 0,
        x2: Math.max(1, ...rows.map(({ actions }) => actions)),
        y: "status",
        insetTop: -6,
        insetBottom: -6,
        insetLeft: narrow ? 0 : -LABELS,
        insetRight: -44,
        fill: "transparent",
        className: "target",
      }),
    ],
  });
  drawn.querySelectorAll(".row-label > *").forEach((label, index) => {
    const row = rows[index];
    if (row !== undefined && chosen.includes(row.status)) label.setAttribute("font-weight", "700");
  });
  return finish(drawn, options.label, {
    of: "target",
    marks: rows.map(({ status, actions }) => ({
      data: { status },
      name: `${STATUS_SIGNS[status].word}: ${actions} ${actions === 1 ? "action" : "actions"}`,
      chosen: chosen.includes(status),
    })),
  });
}
