import { dot, link, plot, text } from "@observablehq/plot";
import type { ReviewId, ThemeId } from "../model/ids.ts";
import { type FigureOptions, PLOT_CLASS, textWidth } from "./figureOptions.ts";
import { finish } from "./finish.ts";
import { rowLabels } from "./rowLabels.ts";
import type { ThreadColumn, ThreadGrid } from "./threadGrid.ts";
import { boldWidth, wrapped } from "./wrapped.ts";

export type ThreadOptions = FigureOptions & {
  readonly chosenThemes: readonly ThemeId[];
  readonly chosenReviews: readonly ReviewId[];
  /** The unit of a count, such as "panel recommendations". */
  readonly unit: string;
};

const NARROW = 560;
const LINE = 17;
/** Holds a mark with a number of one digit, and "DHR" over it. */
const LEAST_COLUMN = 40;
const SIZE = { label: 14.5, narrowLabel: 14, head: 13, narrowHead: 11, small: 12 };

/**
 * Themes by review as threads: a row is a theme, a filled mark a review that has it (its area and number the count), a
 * dot one that has not; a line joins neighbouring reviews that both have it. On a narrow figure labels stand above. Wider
 * than asked for where its columns need it: let its frame scroll past five of them.
 */
export function themeThreads({ columns, rows }: ThreadGrid, options: ThreadOptions): Element {
  const { width: given, document, chosenThemes, chosenReviews, unit } = options;
  const narrow = given < NARROW;
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label, SIZE.label)));
  const room = narrow ? given - 16 : Math.min(300, Math.max(150, longest));
  const { labels, deepest } = rowLabels(rows, room, narrow ? SIZE.narrowLabel : SIZE.label);
  const rowHeight = narrow ? 60 + (deepest - 1) * LINE : Math.max(44, deepest * LINE + 8);
  const marginLeft = narrow ? 34 : room + 40;
  const width = Math.max(given, Math.ceil(marginLeft + (columns.length - 0.5) * LEAST_COLUMN + 34));
  const headSize = narrow ? SIZE.narrowHead : SIZE.head;
  const columnWidth = (width - marginLeft - 34) / Math.max(1, columns.length - 0.5);
  const headWidth = Math.min(columnWidth - 2, 150);
  const nameless = isSharedAndBroken(columns, headWidth, headSize);
  const heads = columns.map((column) => ({
    ...column,
    lines: nameless ? wrapped(column.label, headWidth, headSize) : headLines(column, headWidth, headSize),
  }));
  const widest = Math.max(0, ...heads.flatMap(({ lines }) => lines.map((line) => boldWidth(line, headSize))));
  const marginRight = Math.max(34, widest / 2 + 2);
  const above = narrow ? 22 + (deepest - 1) * LINE : 0;
  const marginTop = 48 + 1.3 * headSize * Math.max(1, ...heads.map(({ lines }) => lines.length)) + above;

  const marks = rows.flatMap(({ theme, label, counts }) =>
    columns.map((column, index) => ({ theme, label, column, count: counts[index] ?? 0 })),
  );
  const present = marks.filter(({ count }) => count > 0);
  const absent = marks.filter(({ count }) => count === 0);
  const between = rows.flatMap(({ theme, counts }) =>
    columns.slice(1).map((column, index) => ({
      theme,
      from: columns[index]?.review,
      to: column.review,
      both: (counts[index] ?? 0) > 0 && (counts[index + 1] ?? 0) > 0,
    })),
  );
  const isChosen = chosenIn(options);
  const lines = { x1: "from", x2: "to", y1: "theme", y2: "theme", ariaHidden: "true" } as const;
  const bandOf = (theme: ThemeId) => ({ theme, from: columns[0]?.review, to: columns.at(-1)?.review });

  const drawn = plot({
    document,
    width,
    className: PLOT_CLASS,
    height: marginTop + Math.max(0, rows.length - 1) * rowHeight + 26,
    marginTop,
    marginLeft,
    marginRight,
    marginBottom: 26,
    x: { type: "point", domain: columns.map(({ review }) => review), axis: null, padding: 0 },
    y: { type: "point", domain: rows.map(({ theme }) => theme), axis: null, padding: 0 },
    r: { type: "identity" },
    marks: [
      link(chosenThemes.filter((theme) => rows.some((row) => row.theme === theme)).map(bandOf), {
        ...lines,
        stroke: "var(--accent-soft)",
        strokeWidth: 34,
        strokeLinecap: "round",
      }),
      link(between, { ...lines, stroke: "var(--rule)", strokeWidth: 1 }),
      link(
        between.filter(({ both }) => both),
        {
          ...lines,
          stroke: "var(--accent)",
          strokeWidth: ({ theme, from, to }) => (isChosen(theme, from) && isChosen(theme, to) ? 2.5 : 1.25),
        },
      ),
      dot(absent, { x: review, y: "theme", r: 2.5, fill: "var(--rule-strong)" }),
      dot(present, {
        x: review,
        y: "theme",
        r: ({ count }) => radius(count),
        sort: null,
        fill: (mark) => (isChosen(mark.theme, review(mark)) ? "var(--accent)" : "var(--accent-soft)"),
        stroke: (mark) => (isChosen(mark.theme, review(mark)) ? "var(--surface)" : "var(--accent)"),
        strokeWidth: (mark) => (isChosen(mark.theme, review(mark)) ? 2 : 1),
      }),
      text(present, {
        x: review,
        y: "theme",
        text: ({ count }) => String(count),
        fill: (mark) => (isChosen(mark.theme, review(mark)) ? "var(--accent-ink)" : "var(--accent)"),
        fontSize: SIZE.head,
        fontWeight: 600,
      }),
      text(labels, {
        y: "theme",
        text: "words",
        frameAnchor: "left",
        textAnchor: narrow ? "start" : "end",
        lineAnchor: narrow ? "bottom" : "middle",
        lineHeight: deepest > 1 ? LINE / SIZE.label : 1,
        dx: narrow ? -26 : -36,
        dy: narrow ? -22 : 0,
        fontSize: narrow ? SIZE.narrowLabel : SIZE.label,
        fill: "var(--ink)",
        className: "row-label",
      }),
      text(heads, {
        x: "review",
        text: ({ lines: words }) => words.join("\n"),
        frameAnchor: "top",
        lineAnchor: "bottom",
        lineHeight: 1.3,
        dy: -44 - above - (narrow ? 0 : 2),
        fontSize: headSize,
        fontWeight: 600,
        fill: "var(--ink)",
        className: "column-head",
      }),
      text(heads, {
        x: "review",
        text: ({ total }) => `of ${total}`,
        frameAnchor: "top",
        lineAnchor: "bottom",
        dy: -28 - above - (narrow ? 0 : 1),
        fontSize: SIZE.small,
        fill: "var(--ink-soft)",
        className: "column-total",
      }),
      dot(present, {
        x: review,
        y: "theme",
        r: 19,
        sort: null,
        fill: "transparent",
        className: "target",
        title: (mark) => markName(mark, unit),
      }),
    ],
  });
  drawn.querySelectorAll(".row-label > *").forEach((label, index) => {
    const row = rows[index];
    if (row !== undefined && chosenThemes.includes(row.theme)) label.setAttribute("font-weight", "700");
  });
  drawn.querySelectorAll(".column-head > *").forEach((head, index) => {
    const column = columns[index];
    if (column !== undefined && chosenReviews.includes(column.review)) head.setAttribute("fill", "var(--accent)");
  });
  return finish(drawn, options.label, {
    of: "target",
    marks: present.map((mark) => ({
      data: { theme: mark.theme, review: review(mark) },
      name: markName(mark, unit),
      chosen: isWhole(options, mark.theme, review(mark)),
    })),
  });
}

const review = ({ column }: { readonly column: { readonly review: ReviewId } }): ReviewId => column.review;

/** Whether a mark is among what is chosen, which everything is where nothing is chosen. The rest is drawn pale. */
export function chosenIn({
  chosenThemes,
  chosenReviews,
}: Pick<ThreadOptions, "chosenThemes" | "chosenReviews">): (theme: ThemeId, of: ReviewId | undefined) => boolean {
  return (theme, of) =>
    (chosenThemes.length === 0 || chosenThemes.includes(theme)) &&
    (chosenReviews.length === 0 || (of !== undefined && chosenReviews.includes(of)));
}

/** Whether exactly this theme of this review is chosen, so that the mark would take it off. */
export function isWhole({ chosenThemes, chosenReviews }: ThreadOptions, theme: ThemeId, of: ReviewId): boolean {
  return `${chosenThemes}` === theme && `${chosenReviews}` === of;
}

/** `Flags and markers: 3 of 15 panel recommendations of Eastvale, DHR 2`. */
export function markName(
  { label, column, count }: { readonly label: string; readonly column: ThreadColumn; readonly count: number },
  unit: string,
): string {
  return `${label}: ${count} of ${column.total} ${unit} of ${column.partnership}, ${column.label}`;
}

/** Area grows with the count: the radius with its root, from a mark that just holds a digit. */
function radius(count: number): number {
  return 7 + 3.1 * Math.sqrt(count);
}

/** Whether all columns are of one partnership whose name would be torn: it then stands in each mark's name alone. */
function isSharedAndBroken(columns: readonly ThreadColumn[], width: number, fontSize: number): boolean {
  const names = new Set(columns.map(({ partnership }) => partnership));
  return (
    names.size === 1 && [...names].some((name) => wrapped(name, width, fontSize).some((line) => line.endsWith("-")))
  );
}

/** The head of a column broken to its width: the partnership's words, then the review's label. */
export function headLines(
  { partnership, label }: { readonly partnership: string; readonly label: string },
  width: number,
  fontSize: number,
): readonly string[] {
  return [...wrapped(partnership, width, fontSize), ...wrapped(label, width, fontSize)];
}
