import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { type RefusingProxy, refusingProxy } from "./refusingProxy.ts";

/** What Chromium asks of its maker by itself, for updates, sign-in and form filling, whatever page it shows. */
const OF_CHROMIUM = /^(?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gvt1)\.com(?::\d+)?(?:\/|$)/;

/** A page of the site, and everything that went wrong on it. */
export type Session = {
  readonly page: Page;
  /** Console errors, violations of the content security policy among them, and errors no one caught. */
  readonly errors: string[];
  readonly close: () => Promise<void>;
};

const DESK = { width: 1280, height: 900 };

/**
 * The browser that the files of a worker share, and contexts of it for the tests of one file, closed after them. `asked`
 * gives what they asked of any origin but localhost.
 */
export function testBrowser(): {
  readonly open: (site: string, options?: BrowserContextOptions) => Promise<Session>;
  readonly asked: () => readonly string[];
} {
  let browser: Browser | null = null;
  let proxy: RefusingProxy | null = null;
  beforeAll(async () => {
    const endpoints = inject("browsers");
    const endpoint = endpoints[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % endpoints.length];
    if (endpoint === undefined) throw new Error("no browser was started for the end-to-end tests");
    proxy = await refusingProxy();
    browser = await chromium.connect(endpoint);
  });
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
  });
  return {
    asked: () => (proxy?.asked ?? []).filter((address) => !OF_CHROMIUM.test(address)),
    open: async (site, options) => {
      if (browser === null) throw new Error("the browser is not started yet");
      const context = await browser.newContext({
        viewport: DESK,
        proxy: { server: `http://127.0.0.1:${proxy?.port}`, bypass: "localhost" },
        ...options,
      });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.goto(site);
      return { page, errors, close: () => context.close() };
    },
  };
}

/**
 * A page of the site as on a first visit, at a desk, in the light scheme, without loading it again: starting the engine
 * takes longer than most tests. The page of methods is shown in between, so that nothing unfolded stays so.
 */
export async function visit(page: Page, site: string, path: string): Promise<void> {
  await atDesk(page);
  await enter(page, `${site}m/`);
  await page.waitForFunction(() => document.title.startsWith("How this was done"));
  await enter(page, site + path);
  await page.waitForFunction(() => !document.title.startsWith("How this was done"));
}

/** The present page as on a first visit, at a desk, in the light scheme, without loading it again. */
export async function anew(page: Page): Promise<void> {
  await atDesk(page);
  await enter(page, page.url());
  await page.getByText(/^Showing all that is held/).waitFor();
  await settled(page);
}

async function atDesk(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await page.setViewportSize(DESK);
}

function enter(page: Page, address: string): Promise<void> {
  return page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate", { state: null }));
    scrollTo(0, 0);
  }, address);
}

/** Waits until nothing more is being worked out and every picture is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.page[aria-busy="false"] .chosen > p').waitFor();
  const deadline = Date.now() + 15_000;
  while ((await page.locator(".picture:visible:not(:has(svg))").count()) > 0) {
    if (Date.now() > deadline) throw new Error("a picture is not drawn");
    await page.waitForTimeout(25);
  }
}

/** Does something and waits for the page to answer it. */
export async function answered(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await shown(page);
  await act();
  const deadline = Date.now() + 15_000;
  while ((await shown(page)) === before) {
    if (Date.now() > deadline) throw new Error(`the page still shows: ${before}`);
    await page.waitForTimeout(25);
  }
  await settled(page);
}

/** The line that says how many passages of each kind are shown. */
export function shown(page: Page): Promise<string> {
  return words(page.locator("section.chosen > p"));
}

/** The text of an element, its spaces made single. */
export async function words(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? "").replace(/\s+/g, " ").trim();
}

/** The filters that are on, as their buttons name them, without "Remove" and the cross. */
export async function chips(page: Page): Promise<string[]> {
  const texts = await page.locator(".chip:has(.visually-hidden)").allTextContents();
  return texts.map((text) => text.replace(/^Remove /, "").replace(/ ✕$/, ""));
}

/** The number shown of a kind, as in `Showing 4 of 19 panel recommendations`. */
export async function countOf(page: Page, unit: string): Promise<number> {
  const line = await shown(page);
  const match = new RegExp(`([\\d,]+)(?: of [\\d,]+)? ${unit}`).exec(line);
  return match === null ? 0 : Number(match[1]?.replaceAll(",", ""));
}
