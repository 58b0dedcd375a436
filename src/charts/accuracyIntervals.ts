import { barX, dot, link, plot, ruleX, text } from "@observablehq/plot";
import { type FigureOptions, PLOT_CLASS, textWidth } from "./figureOptions.ts";
import { finish } from "./finish.ts";
import { wrapped } from "./wrapped.ts";

export type IntervalRow = {
  /** What the mark stands for; its `data-key`. */
  readonly key: string;
  readonly label: string;
  /** Of 100, with the ends of the interval; `low` and `high` null where there is none. */
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** How many labels it is measured on. */
  readonly labelled: number;
};

const NARROW = 620;
const WIDEST_LABEL = 280;
const SIZE = 14.5;
const SMALL = 12;
const LINE = 18;
const NUMBER = 44;
const HEAD = 26;
const FULL = 100;
const TICKS = [0, 25, 50, 75, FULL];

/**
 * Figures of 100 with their intervals: a row has its words, a mark at the figure, a line from end to end of the interval, and
 * the figure. The fewer labels, the longer the line. On a narrow figure the words stand above. Rows keep their order.
 */
export function accuracyIntervals(rows: readonly IntervalRow[], { width, document, label }: FigureOptions): Element {
  const narrow = width < NARROW;
  const longest = Math.max(0, ...rows.map((row) => textWidth(row.label, SIZE)));
  const room = narrow ? width - 4 : Math.min(WIDEST_LABEL, longest);
  const labels = rows.map((row) => ({ key: row.key, lines: wrapped(row.label, room, SIZE) }));
  const deepest = Math.max(1, ...labels.map(({ lines }) => lines.length));
  const rowHeight = narrow ? deepest * LINE + 26 : deepest * LINE + 12;
  const marginLeft = narrow ? 10 : room + 22;
  const middle = narrow ? (deepest * LINE) / 2 : 0;
  const measured = rows.flatMap(({ key, low, high }) => (low === null || high === null ? [] : [{ key, low, high }]));
  const drawn = plot({
    document,
    className: PLOT_CLASS,
    width,
    height: HEAD + Math.max(1, rows.length) * rowHeight,
    marginTop: HEAD,
    marginBottom: 0,
    marginLeft,
    marginRight: NUMBER,
    x: { domain: [0, FULL], axis: null },
    y: { type: "band", domain: rows.map(({ key }) => key), axis: null, padding: 0 },
    marks: [
      ruleX(TICKS, { stroke: "var(--rule)", strokeWidth: 1 }),
      text(TICKS, {
        x: (tick: number) => tick,
        text: String,
        frameAnchor: "top",
        lineAnchor: "bottom",
        dy: -6,
        fontSize: SMALL,
        fill: "var(--ink-soft)",
      }),
      link(measured, {
        x1: "low",
        x2: "high",
        y1: "key",
        y2: "key",
        dy: middle,
        stroke: "var(--accent)",
        strokeWidth: 2.5,
        className: "intervals",
      }),
      dot(rows, { x: "value", y: "key", dy: middle, r: 6, sort: null, fill: "var(--accent)", className: "heads" }),
      text(rows, {
        y: "key",
        text: ({ value }: IntervalRow) => String(value),
        frameAnchor: "right",
        textAnchor: "end",
        dx: NUMBER - 4,
        dy: middle,
        fontSize: SIZE,
        fontWeight: 600,
        fill: "var(--ink)",
      }),
      text(labels, {
        y: "key",
        text: ({ lines }: { readonly lines: readonly string[] }) => lines.join("\n"),
        frameAnchor: "left",
        textAnchor: "start",
        lineHeight: LINE / SIZE,
        dx: narrow ? 2 - marginLeft : -marginLeft,
        lineAnchor: narrow ? "bottom" : "middle",
        dy: narrow ? middle - 11 : 0,
        fontSize: SIZE,
        fill: "var(--ink)",
      }),
      barX(rows, {
        x1: 0,
        x2: FULL,
        y: "key",
        insetTop: 1,
        insetBottom: 1,
        insetLeft: 2 - marginLeft,
        insetRight: 2 - NUMBER,
        fill: "transparent",
        className: "target",
      }),
    ],
  });
  return finish(drawn, label, {
    of: "target",
    marks: rows.map((row) => ({ data: { key: row.key }, name: markName(row), chosen: null })),
  });
}

function markName({ label, value, low, high, labelled }: IntervalRow): string {
  const interval = low === null || high === null ? "" : `, interval ${low} to ${high}`;
  return `${label}: ${value} of 100${interval}, ${labelled} ${labelled === 1 ? "label" : "labels"}`;
}
