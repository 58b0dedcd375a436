import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { fastLine } from "./browserFaults.ts";
import { type Faults, type FaultyHost, faultyHost } from "./faultyHost.ts";
import { answered, type Session, settled, shown, type TestBrowser, testBrowser, visit, words } from "./session.ts";

/** What a page says without faults: unfiltered, and of the actions reported as completed. */
type Whole = { readonly all: string; readonly completed: string };

type Suffering = Pick<TestBrowser, "open"> & {
  readonly host: Pick<FaultyHost, "suffer" | "asked"> & { readonly site: string };
  readonly whole: Whole;
  /** Opens a page of the host as it is once it suffers these faults; `script` runs in the page before any of its own. */
  readonly suffering: (faults: Faults, path?: string, script?: () => void) => Promise<Session>;
};

const NOT_COUNTED = "What you chose could not be counted, so no numbers are shown for it.";
export const BEING_COUNTED = "What you chose is being counted…";
export const NOTHING_WRONG: Faults = () => null;

/** A host for the tests of one file that does wrong what it is told to. */
export function suffering(): Suffering {
  const { open, shared } = testBrowser();
  let made: FaultyHost | null = null;
  let said: Whole = { all: "", completed: "" };
  const host = (): FaultyHost => {
    if (made === null) throw new Error("the host is not there yet");
    return made;
  };
  beforeAll(async () => {
    made = await faultyHost(inject("sites").invented);
    const { page } = await shared("invented");
    await visit(page, inject("sites").invented, "");
    await settled(page);
    const all = await shown(page);
    await answered(page, () => completed(page).check());
    said = { all, completed: await shown(page) };
  });
  afterAll(() => host().close());
  return {
    open,
    host: {
      get site() {
        return host().site;
      },
      suffer: (faults) => host().suffer(faults),
      asked: () => host().asked(),
    },
    whole: {
      get all() {
        return said.all;
      },
      get completed() {
        return said.completed;
      },
    },
    suffering: async (faults, path = "", script) => {
      const session = await open("about:blank", { idle: true });
      await session.page.addInitScript(fastLine);
      if (script !== undefined) await session.page.addInitScript(script);
      host().suffer(faults);
      await session.page.goto(host().site + path);
      return session;
    },
  };
}

export function completed(page: Page) {
  return page.getByRole("checkbox", { name: /^Completed/ });
}

/** What the page says of a failure; waits for it, and asks for the whole of it where nothing was asked of the database. */
export async function notice(page: Page): Promise<string> {
  const [told, low] = [page.locator("#failure-title"), page.getByRole("button", { name: "What happened" })];
  await told.or(low).first().waitFor();
  if (await low.isVisible()) await low.click();
  await told.waitFor();
  return words(page.locator("#failure-title"));
}

/** That the page shows no number for what is chosen, until the choice is taken back. */
export async function expectNoNumbers(page: Page): Promise<void> {
  await page.locator(".lede", { hasText: NOT_COUNTED }).waitFor();
  expect(await shown(page)).toBe(NOT_COUNTED);
  expect(await page.locator(".filter-count").allInnerTexts()).not.toContainEqual(expect.stringMatching(/\d/));
  expect(await page.locator("figure:visible, article.record:visible").count()).toBe(0);
}

/** A host without the files whose paths match. */
export function missing(files: RegExp): Faults {
  return (path) => (files.test(path) ? { does: "answers", status: 404, type: "text/plain", body: "404" } : null);
}

/** Whether a path below the root is a part of the engine. */
export function isEngine(path: string): boolean {
  return /^assets\/duckdb/i.test(path);
}
