import { barX, plot, text } from "@observablehq/plot";
import type { ThemeId } from "../model/ids.ts";
import { type FigureOptions, PLOT_CLASS, textWidth } from "./figureOptions.ts";
import { finish } from "./finish.ts";
import { rowLabels } from "./rowLabels.ts";
import type { ThemeSpread } from "./themeSpreads.ts";

export type SpreadOptions = FigureOptions & {
  readonly chosen: readonly ThemeId[];
  /** Reviews and partnerships there are, to say "of how many". */
  readonly reviews: number;
  readonly partnerships: number;
};

const NARROW = 480;
const FONT = 14;
const END = 44;
const WIDEST_LABEL = 310;
const LINE = 17;

/** Themes by the number of reviews that have them: a bar each, the number of reviews at its end. */
export function themeSpread(rows: readonly ThemeSpread[], options: SpreadOptions): Element {
  const { width, document, chosen, reviews, partnerships } = options;
  const narrow = width < NARROW;
  const longest = Math.max(150, ...rows.map(({ label }) => textWidth(label, FONT)));
  const room = narrow ? width - 8 : Math.min(WIDEST_LABEL, longest);
  const { labels, deepest } = rowLabels(rows, room, FONT);
  const rowHeight = narrow ? 52 + (deepest - 1) * LINE : Math.max(32, deepest * LINE + 8);
  const marginLeft = narrow ? 1 : room + 14;
  const most = Math.max(1, ...rows.map((row) => row.reviews));
  const isPale = ({ theme }: ThemeSpread) => chosen.length > 0 && !chosen.includes(theme);
  const drawn = plot({
    document,
    className: PLOT_CLASS,
    width,
    height: rows.length * rowHeight + 2,
    marginTop: narrow ? 14 : 0,
    marginBottom: 2,
    marginLeft,
    marginRight: END,
    x: { domain: [0, most], axis: null },
    y: {
      type: "band",
      domain: rows.map(({ theme }) => theme),
      axis: null,
      padding: narrow ? 1 - (0.38 * 52) / rowHeight : 0.4,
    },
    marks: [
      barX(rows, {
        x: "reviews",
        y: "theme",
        fill: (row: ThemeSpread) => (isPale(row) ? "var(--accent-soft)" : "var(--accent)"),
        rx: 2,
        className: "bars",
      }),
      text(rows, {
        x: "reviews",
        y: "theme",
        text: (row: ThemeSpread) => row.reviews.toLocaleString("en-GB"),
        textAnchor: "start",
        dx: 8,
        fontSize: FONT,
        fontWeight: 600,
        fill: "var(--ink)",
      }),
      text(labels, {
        y: "theme",
        text: "words",
        frameAnchor: "left",
        textAnchor: narrow ? "start" : "end",
        lineAnchor: narrow ? "bottom" : "middle",
        lineHeight: deepest > 1 ? LINE / FONT : 1,
        dx: narrow ? 0 : -12,
        dy: narrow ? -16 : 0,
        fontSize: FONT,
        fill: "var(--ink)",
        className: "row-label",
      }),
      barX(rows, {
        x1: 0,
        x2: most,
        y: "theme",
        insetTop: -5,
        insetBottom: -5,
        insetLeft: narrow ? 0 : -marginLeft,
        insetRight: -END,
        fill: "transparent",
        className: "target",
        title: (row: ThemeSpread) => nameOf(row, reviews, partnerships),
      }),
    ],
  });
  drawn.querySelectorAll(".row-label > *").forEach((label, index) => {
    const row = rows[index];
    if (row !== undefined && chosen.includes(row.theme)) label.setAttribute("font-weight", "700");
  });
  return finish(drawn, options.label, {
    of: "target",
    marks: rows.map((row) => ({
      data: { theme: row.theme },
      name: nameOf(row, reviews, partnerships),
      chosen: chosen.includes(row.theme),
    })),
  });
}

function nameOf(row: ThemeSpread, reviews: number, partnerships: number): string {
  return `${row.label}: ${row.reviews} of ${reviews} reviews, ${row.partnerships} of ${partnerships} partnerships`;
}
