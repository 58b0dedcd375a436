import type { BrowserContext } from "playwright-core";
import { openPage } from "./browser/measuredBrowser.ts";
import { spread } from "./spread.ts";
import type { Stand } from "./stand.ts";
import { short, type Table } from "./table.ts";

const VISITS = 5;
const HEADS = [
  "site",
  "visit",
  "n",
  "tables in DuckDB",
  "first answer from DuckDB",
  "p95",
  "first filter answered",
  "p95",
];

type Started = { readonly loaded: number | null; readonly answered: number | null; readonly shown: number | null };

/** From navigation to DuckDB's first answer, for a reader who sets a filter as soon as there is one. */
export async function engineStart(stand: Pick<Stand, "browser" | "embedded" | "national">): Promise<readonly Table[]> {
  const browser = await stand.browser();
  const sites = [
    { name: "data/", address: (await stand.embedded()).address },
    { name: "20,000 passages", address: (await stand.national()).address },
  ];
  const rows: string[][] = [];
  for (const { name, address } of sites) {
    const first: Started[] = [];
    const again: Started[] = [];
    for (let n = 0; n < VISITS; n += 1) {
      const visit = await browser.visit();
      try {
        first.push(await started(visit, address));
        again.push(await started(visit, address));
      } finally {
        await visit.close();
      }
    }
    rows.push([name, "first", ...cells(first)], [name, "again", ...cells(again)]);
  }
  return [{ title: "Start of the engine, ms since navigation, this machine", heads: HEADS, rows }];
}

async function started(visit: BrowserContext, address: string): Promise<Started> {
  const page = await openPage(visit, null);
  try {
    await page.goto(address, { waitUntil: "domcontentloaded" });
    const box = page.locator('input[type="checkbox"][name="status"]').first();
    await box.waitFor();
    await page.evaluate(() => window.stopwatch.begin("click"));
    await box.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
    const pressedAt = await page.evaluate(() => performance.now());
    await page.keyboard.press("Space");
    const { countsMs } = await page.evaluate(() => window.stopwatch.reaction());
    const { loadedAt, firstAnswerAt } = await page.evaluate(() => window.stopwatch.start());
    return { loaded: loadedAt, answered: firstAnswerAt, shown: countsMs === null ? null : pressedAt + countsMs };
  } finally {
    await page.close();
  }
}

function cells(started: readonly Started[]): string[] {
  const loaded = spread(started.flatMap((each) => each.loaded ?? []));
  const answered = spread(started.flatMap((each) => each.answered ?? []));
  const shown = spread(started.flatMap((each) => each.shown ?? []));
  return [
    `${started.length}`,
    ...[loaded?.median, answered?.median, answered?.p95, shown?.median, shown?.p95].map(short),
  ];
}
