import type { Page } from "playwright-core";
import { openPage } from "./browser/measuredBrowser.ts";
import { spread } from "./spread.ts";
import type { Stand } from "./stand.ts";
import { short, type Table } from "./table.ts";

const VISITS = 5;
const HEADS = [
  "site",
  "visit",
  "n",
  "first figure",
  "tables in DuckDB",
  "first answer from DuckDB",
  "p95",
  "first filter answered",
  "p95",
];

type Started = {
  readonly figure: number;
  readonly loaded: number | null;
  readonly answered: number | null;
  readonly filtered: number | null;
};
type Site = { readonly name: string; readonly address: string; readonly start: (page: Page) => Promise<Started> };

/** From navigation to DuckDB's first answer, for a reader who sets a filter as soon as there is one; beside it the Mosaic page, which shows nothing before. */
export async function engineStart(
  stand: Pick<Stand, "browser" | "embedded" | "national" | "mosaic">,
): Promise<readonly Table[]> {
  const browser = await stand.browser();
  const mosaic = await stand.mosaic();
  const sites: readonly Site[] = [
    { name: "data/", address: (await stand.embedded()).address, start: startOfOurs },
    { name: "20,000 passages", address: (await stand.national()).address, start: startOfOurs },
    ...(mosaic === null ? [] : [{ name: "20,000 passages, Mosaic", address: mosaic.address, start: startOfMosaic }]),
  ];
  const rows: string[][] = [];
  for (const { name, address, start } of sites) {
    const first: Started[] = [];
    const again: Started[] = [];
    for (let n = 0; n < VISITS; n += 1) {
      const visit = await browser.visit();
      try {
        for (const visits of [first, again]) {
          const page = await openPage(visit, null);
          await page.goto(address, { waitUntil: "domcontentloaded" });
          visits.push(await start(page));
          await page.close();
        }
      } finally {
        await visit.close();
      }
    }
    rows.push([name, "first", ...cells(first)], [name, "again", ...cells(again)]);
  }
  return [{ title: "Start of the engine, ms since navigation, this machine", heads: HEADS, rows }];
}

async function startOfOurs(page: Page): Promise<Started> {
  const box = page.locator('input[type="checkbox"][name="status"]').first();
  await box.waitFor();
  await page.evaluate(() => window.stopwatch.begin("click"));
  await box.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
  const pressedAt = await page.evaluate(() => performance.now());
  await page.keyboard.press("Space");
  const { countsMs } = await page.evaluate(() => window.stopwatch.reaction());
  return { ...(await startOf(page)), filtered: countsMs === null ? null : pressedAt + countsMs };
}

async function startOfMosaic(page: Page): Promise<Started> {
  await page.locator("table tbody tr").first().waitFor();
  return { ...(await startOf(page)), filtered: null };
}

async function startOf(page: Page): Promise<Omit<Started, "filtered">> {
  const figure = await page.evaluate(() => window.stopwatch.firstFigure);
  const { loadedAt, firstAnswerAt } = await page.evaluate(() => window.stopwatch.start());
  return { figure, loaded: loadedAt, answered: firstAnswerAt };
}

function cells(started: readonly Started[]): string[] {
  const figure = spread(started.map((each) => each.figure));
  const loaded = spread(started.flatMap((each) => each.loaded ?? []));
  const answered = spread(started.flatMap((each) => each.answered ?? []));
  const filtered = spread(started.flatMap((each) => each.filtered ?? []));
  return [
    `${started.length}`,
    ...[figure?.median, loaded?.median, answered?.median, answered?.p95, filtered?.median, filtered?.p95].map(short),
  ];
}
