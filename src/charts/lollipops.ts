import { barX, dot, link, plot, text } from "@observablehq/plot";
import { type FigureOptions, PLOT_CLASS } from "./figureOptions.ts";
import { finish } from "./finish.ts";
import { boldWidth, wrapped } from "./wrapped.ts";

export type LollipopRow = {
  /** What the mark stands for; its `data-key`. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Whether the filter has it on; null where the mark leads to another page. */
  readonly chosen: boolean | null;
};
export type LollipopOptions = FigureOptions & {
  /** The words for one and several of what is counted. */
  readonly unit: readonly [one: string, several: string];
};

const NARROW = 620;
const WIDEST_LABEL = 330;
const SIZE = 14.5;
const LINE = 18;
const NUMBER = 44;

/**
 * Counts by label: a row has its words, a line as long as the count is large, a mark at its end and the number. On a
 * narrow figure the words stand above their line. Rows keep the order they are given in.
 */
export function lollipops(rows: readonly LollipopRow[], options: LollipopOptions): Element {
  const { width, document, unit } = options;
  const narrow = width < NARROW;
  const longest = Math.ceil(Math.max(0, ...rows.map(({ label }) => boldWidth(label, SIZE)))) + 1;
  const room = narrow ? width - 4 : Math.min(WIDEST_LABEL, longest);
  const labels = rows.map((row) => ({ ...row, lines: wrapped(row.label, room, SIZE) }));
  const deepest = Math.max(1, ...labels.map(({ lines }) => lines.length));
  const rowHeight = narrow ? deepest * LINE + 30 : deepest * LINE + 16;
  const marginLeft = narrow ? 2 : room + 16;
  const middle = narrow ? (deepest * LINE) / 2 : 0;
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const narrowed = rows.some(({ chosen }) => chosen === true);
  const isOn = ({ chosen }: LollipopRow) => !narrowed || chosen === true;
  const drawn = plot({
    document,
    className: PLOT_CLASS,
    width,
    height: Math.max(1, rows.length) * rowHeight,
    marginTop: 0,
    marginBottom: 0,
    marginLeft,
    marginRight: NUMBER,
    x: { domain: [0, most], axis: null },
    y: { type: "band", domain: rows.map(({ key }) => key), axis: null, padding: 0 },
    marks: [
      link(rows, {
        x1: 0,
        x2: "count",
        y1: "key",
        y2: "key",
        dy: middle,
        stroke: "var(--accent)",
        strokeWidth: (row: LollipopRow) => (isOn(row) ? 2.5 : 1),
        className: "stalks",
      }),
      dot(rows, {
        x: "count",
        y: "key",
        dy: middle,
        r: 6.5,
        sort: null,
        fill: (row: LollipopRow) => (isOn(row) ? "var(--accent)" : "var(--surface)"),
        stroke: "var(--accent)",
        strokeWidth: 1.5,
        className: "heads",
      }),
      text(rows, {
        x: "count",
        y: "key",
        text: ({ count }: LollipopRow) => count.toLocaleString("en-GB"),
        textAnchor: "start",
        dx: 13,
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
        dx: narrow ? 0 : -marginLeft,
        lineAnchor: narrow ? "bottom" : "middle",
        dy: narrow ? middle - 14 : 0,
        fontSize: SIZE,
        fill: "var(--ink)",
        className: "row-label",
      }),
      barX(rows, {
        x1: 0,
        x2: most,
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
  drawn.querySelectorAll(".row-label > *").forEach((label, index) => {
    if (rows[index]?.chosen === true) label.setAttribute("font-weight", "700");
  });
  return finish(drawn, options.label, {
    of: "target",
    marks: rows.map(({ key, label, count, chosen }) => ({
      data: { key },
      name: `${label}: ${count} ${unit[count === 1 ? 0 : 1]}`,
      chosen,
    })),
  });
}
