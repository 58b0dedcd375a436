import { pathOf } from "../src/filter/pageAddress.ts";
import { type Line, SLOW_LINE } from "./browser/line.ts";
import { type MeasuredBrowser, openPage } from "./browser/measuredBrowser.ts";
import { cumulativeShift } from "./layoutShift.ts";
import { spread } from "./spread.ts";
import type { Stand } from "./stand.ts";
import { short, type Table } from "./table.ts";

const PAGES = [
  { is: "overview" },
  { is: "themes" },
  { is: "theme", number: 7 },
  { is: "threads" },
  { is: "thread", number: 1 },
  { is: "reviews" },
  { is: "review", number: 1 },
  { is: "method" },
] as const;
const VISITS = 5;
/** After this the page has long come alive, and DuckDB has started where it starts by itself. */
const WATCHED_MS = 3000;
const HEADS = ["page", "line", "n", "first paint", "first figure", "p95", "layout shift while loading, most"];

type Opened = { readonly paint: number | null; readonly figure: number | null; readonly shift: number };

/** When each kind of page shows its first words and its first figure on a first visit, and how much it jumps until it has come alive. */
export async function opening(stand: Pick<Stand, "browser" | "embedded">): Promise<readonly Table[]> {
  const browser = await stand.browser();
  const { address } = await stand.embedded();
  const rows: string[][] = [];
  for (const line of [null, SLOW_LINE]) {
    for (const at of PAGES) {
      const opened: Opened[] = [];
      for (let n = 0; n < VISITS; n += 1) opened.push(await open(browser, address + pathOf(at), line));
      const paint = spread(opened.flatMap((each) => each.paint ?? []));
      const figure = spread(opened.flatMap((each) => each.figure ?? []));
      rows.push([
        at.is,
        line?.name ?? "this machine",
        `${VISITS}`,
        short(paint?.median),
        short(figure?.median),
        short(figure?.p95),
        Math.max(...opened.map(({ shift }) => shift)).toFixed(3),
      ]);
    }
  }
  return [
    {
      title: "Opening a page for the first time, ms since navigation (first figure at most 500, on the slow line 1000)",
      heads: HEADS,
      rows,
    },
  ];
}

async function open(browser: MeasuredBrowser, address: string, line: Line | null): Promise<Opened> {
  const visit = await browser.visit();
  try {
    const page = await openPage(visit, line);
    await page.goto(address, { waitUntil: "domcontentloaded" });
    const hasFigure = (await page.locator("figure svg, main svg").count()) > 0;
    const figure = hasFigure ? await page.evaluate(() => window.stopwatch.firstFigure) : null;
    await page.waitForTimeout(WATCHED_MS);
    const { firstPaintAt } = await page.evaluate(() => window.stopwatch.start());
    const shifts = await page.evaluate(() => window.stopwatch.takeShifts());
    return { paint: firstPaintAt, figure, shift: cumulativeShift(shifts, "unexpected") };
  } finally {
    await visit.close();
  }
}
