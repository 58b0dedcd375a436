import type { Page } from "playwright-core";
import type { Engine } from "../src/db/engine.ts";
import { NO_FILTER, withSearch } from "../src/filter/filter.ts";
import { SEARCH_PAUSE_MS } from "../src/views/searchPause.ts";
import { openPage } from "./browser/measuredBrowser.ts";
import { shownLine } from "./browser/shownLine.ts";
import { OVERVIEW_PAGE } from "./filters/filteredPage.ts";
import type { Reaction } from "./page/stopwatch.ts";
import { type Spread, spread } from "./spread.ts";
import type { Stand } from "./stand.ts";
import { short, type Table } from "./table.ts";

/** What is typed: single words, several, one cut short and one misspelt, from common to rare. */
const SEARCHES = [
  "police",
  "housing",
  "risk assessment",
  "training for staff",
  "informati",
  "children",
  "mental health",
  "referral",
  "safegaurding",
  "review meeting",
  "alcohol",
  "record",
  "family",
  "information sharing",
  "probation",
  "audit",
  "hospital",
  "schools",
  "friends",
  "coercive control",
] as const;
/** Fast typing, in which no answer comes between two keys. */
const FAST_MS = 90;
/** Slow typing, in which each key finds the last answer being drawn; what it holds up shows in a few searches. */
const SLOW_MS = 330;
const SLOW = SEARCHES.slice(0, 8);
/** Longer than the page waits for a further key. */
const REST_MS = 600;
const HEADS = ["measured", "n", "median", "p95", "most"];

type Typed = {
  readonly paceMs: number;
  readonly presses: readonly number[];
  readonly last: Reaction;
  readonly right: boolean;
  readonly nativeMs: number;
};

/** Search at 20,000 passages once the engine is there: whether typing is held up, and how soon the answer stands. */
export async function searching(stand: Pick<Stand, "browser" | "national" | "native">): Promise<readonly Table[]> {
  const [browser, { address }, native] = [await stand.browser(), await stand.national(), await stand.native()];
  const visit = await browser.visit();
  const typed: Typed[] = [];
  try {
    const page = await openPage(visit, null);
    await page.goto(address);
    await type(page, native, "police", FAST_MS);
    for (const words of SEARCHES) typed.push(await type(page, native, words, FAST_MS));
    for (const words of SLOW) typed.push(await type(page, native, words, SLOW_MS));
  } finally {
    await visit.close();
  }
  const of = (pick: (each: Typed) => number | null) => typed.flatMap((each) => pick(each) ?? []);
  // Typed slowly, a word is found before its last letter comes, which then changes no count.
  const fast = typed.filter(({ paceMs }) => paceMs === FAST_MS).flatMap(({ last }) => last.countsMs ?? []);
  const rows = [
    row(
      "a key pressed to the next frame",
      typed.flatMap(({ presses }) => presses),
    ),
    row(`last key to counts in view, the pause of ${SEARCH_PAUSE_MS} ms for further keys included`, fast),
    row(
      "search begun, the pause being over, to counts in view",
      fast.map((ms) => ms - SEARCH_PAUSE_MS),
    ),
    row(
      "last key to figures in view",
      of(({ last }) => last.figuresMs),
    ),
    row(
      "DuckDB-WASM from the first question after the last key to its last answer",
      of(({ last }) => last.databaseMs),
    ),
    row(
      "the same questions in DuckDB itself",
      of(({ nativeMs }) => nativeMs),
    ),
  ];
  const right = typed.filter((each) => each.right).length;
  return [
    {
      title: `Search at 20,000 passages, ms (answer at most 60 at p95, no key held up); right answers: ${right} of ${typed.length}`,
      heads: HEADS,
      rows,
    },
  ];
}

async function type(page: Page, native: Pick<Engine, "ask">, words: string, paceMs: number): Promise<Typed> {
  const box = page.getByRole("searchbox").first();
  await box.fill("");
  await page.waitForTimeout(1000);
  await box.focus();
  await page.evaluate(() => window.stopwatch.begin("keydown"));
  await page.keyboard.type(words.slice(0, -1), { delay: paceMs });
  const before = await page.evaluate(() => window.stopwatch.keyPresses());
  await page.evaluate(() => window.stopwatch.begin("keydown"));
  await page.keyboard.type(words.slice(-1));
  await page.waitForTimeout(REST_MS);
  const last = await page.evaluate(() => window.stopwatch.reaction());
  const presses = [...before, ...(await page.evaluate(() => window.stopwatch.keyPresses()))];
  const shown = await shownLine(page);
  const started = performance.now();
  const expected = await OVERVIEW_PAGE.ask(native, withSearch(NO_FILTER, words));
  return { paceMs, presses, last, right: shown === expected, nativeMs: performance.now() - started };
}

function row(name: string, values: readonly number[]): readonly string[] {
  const lies: Spread | null = spread(values);
  return [
    name,
    `${values.length}`,
    ...[lies?.median, lies?.p95, values.length === 0 ? null : Math.max(...values)].map(short),
  ];
}
