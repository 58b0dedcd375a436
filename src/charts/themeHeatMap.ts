import { cell, plot, text } from "@observablehq/plot";
import { PLOT_CLASS, textWidth } from "./figureOptions.ts";
import { finish } from "./finish.ts";
import { rowLabels } from "./rowLabels.ts";
import { chosenIn, headLines, isWhole, markName, type ThreadOptions } from "./themeThreads.ts";
import type { ThreadGrid } from "./threadGrid.ts";

const COLUMN = 62;
const WIDEST_LABEL = 310;
/** On a phone the first columns must be in view beside the labels. */
const LABEL_SHARE = 0.4;
const NARROWEST_LABEL = 110;
const LINE = 17;
const STEPS = 6;

/**
 * Themes by review past a dozen columns: the rows of the threads as cells, the number in each; darker where more.
 * As wide as its columns need, whatever width is given: its frame scrolls.
 */
export function themeHeatMap({ columns, rows }: ThreadGrid, options: ThreadOptions): Element {
  const widest = Math.min(WIDEST_LABEL, Math.max(NARROWEST_LABEL, options.width * LABEL_SHARE));
  const room = Math.min(widest, Math.max(150, ...rows.map(({ label }) => textWidth(label, 14))));
  const { labels, deepest } = rowLabels(rows, room, 14);
  const marginLeft = room + 18;
  const heads = columns.map((column) => ({ ...column, lines: headLines(column, COLUMN - 4, 12) }));
  const marginTop = 34 + 15 * Math.max(1, ...heads.map(({ lines }) => lines.length));
  const cells = rows.flatMap(({ theme, label, counts }) =>
    columns.map((column, index) => ({ theme, label, column, review: column.review, count: counts[index] ?? 0 })),
  );
  const present = cells.filter(({ count }) => count > 0);
  const most = Math.max(1, ...present.map(({ count }) => count));
  const step = (count: number) => Math.min(STEPS - 1, Math.ceil((count / most) * (STEPS - 1)));
  const isChosen = chosenIn(options);
  const narrowed = options.chosenThemes.length + options.chosenReviews.length > 0;
  const drawn = plot({
    document: options.document,
    className: PLOT_CLASS,
    width: Math.max(options.width, marginLeft + columns.length * COLUMN),
    height: marginTop + rows.length * Math.max(34, deepest * LINE + 4) + 4,
    marginTop,
    marginLeft,
    marginRight: 0,
    marginBottom: 4,
    x: { type: "band", domain: columns.map(({ review }) => review), axis: null, padding: 0.04 },
    y: { type: "band", domain: rows.map(({ theme }) => theme), axis: null, padding: 0.06 },
    marks: [
      cell(cells, {
        x: "review",
        y: "theme",
        fill: ({ count }) => `var(--seq-${step(count)})`,
        stroke: ({ theme, review }) => (narrowed && isChosen(theme, review) ? "var(--ink)" : "none"),
        strokeWidth: 2,
        rx: 2,
        className: "cells",
      }),
      text(present, {
        x: "review",
        y: "theme",
        text: ({ count }) => String(count),
        fill: ({ count }) => `var(--seq-ink-${step(count)})`,
        fontSize: 13,
        fontWeight: 600,
      }),
      text(labels, {
        y: "theme",
        text: "words",
        frameAnchor: "left",
        textAnchor: "end",
        lineHeight: deepest > 1 ? LINE / 14 : 1,
        dx: -12,
        fontSize: 14,
        fill: "var(--ink)",
        fontWeight: 400,
        className: "row-label",
      }),
      text(heads, {
        x: "review",
        text: ({ lines, total }) => [...lines, `of ${total}`].join("\n"),
        frameAnchor: "top",
        lineAnchor: "bottom",
        lineHeight: 1.2,
        dy: -8,
        fontSize: 12,
        fill: "var(--ink)",
        className: "column-head",
      }),
      cell(present, {
        x: "review",
        y: "theme",
        fill: "transparent",
        className: "target",
        title: (mark) => markName(mark, options.unit),
      }),
    ],
  });
  drawn.querySelectorAll(".row-label > *").forEach((label, index) => {
    const row = rows[index];
    if (row !== undefined && options.chosenThemes.includes(row.theme)) label.setAttribute("font-weight", "700");
  });
  return finish(drawn, options.label, {
    of: "target",
    marks: present.map((mark) => ({
      data: { theme: mark.theme, review: mark.review },
      name: markName(mark, options.unit),
      chosen: isWhole(options, mark.theme, mark.review),
    })),
  });
}
