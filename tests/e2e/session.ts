import {
  type Browser,
  type BrowserContextOptions,
  type BrowserType,
  chromium,
  firefox,
  type Locator,
  type Page,
} from "playwright-core";
import { beforeAll, describe, inject } from "vitest";
import { BROWSERS, type BrowserName } from "../../scripts/testing/browser.ts";
import type { Sites } from "../../scripts/testing/sitesForTests.ts";
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

/**
 * `sparing`: data are to be saved, which the page says. `idle`: the page finds time to start the database unasked; without,
 * the first question that needs it starts it, which most tests can do without.
 */
type Options = BrowserContextOptions & { readonly sparing?: true; readonly idle?: true };

export type TestBrowser = {
  /** A new context with one page at an address, closed by who opened it: where a first visit or an option is the point. */
  readonly open: (address: string, options?: Options) => Promise<Session>;
  /** The one page of a site that all files share, its engine started long ago. `visit` makes it as on a first visit. */
  readonly shared: (site: keyof Sites) => Promise<Session>;
  /** What pages asked of any origin but localhost since this file began. */
  readonly asked: () => readonly string[];
};

const DESK = { width: 1280, height: 900 };
const TYPES: Readonly<Record<BrowserName, BrowserType>> = { chromium, firefox };

type Connection = {
  readonly browser: Browser;
  readonly proxy: RefusingProxy;
  readonly pages: Map<keyof Sites, Promise<Session>>;
};
/** One connection to each browser, kept for all files: they run one after another and share this module. */
const connections = new Map<BrowserName, Promise<Connection>>();

function connection(name: BrowserName): Promise<Connection> {
  const known = connections.get(name);
  if (known !== undefined) return known;
  const made = connect(name);
  connections.set(name, made);
  return made;
}

async function connect(name: BrowserName): Promise<Connection> {
  const endpoint = inject("browsers")[name];
  if (endpoint === null) throw new Error(`no ${name} was started for the end-to-end tests`);
  return { browser: await TYPES[name].connect(endpoint), proxy: await refusingProxy(), pages: new Map() };
}

async function open(
  { browser, proxy }: Connection,
  address: string,
  { sparing, idle, ...options }: Options,
): Promise<Session> {
  const context = await browser.newContext({
    viewport: DESK,
    proxy: { server: `http://127.0.0.1:${proxy.port}`, bypass: "localhost" },
    ...options,
  });
  // What a browser guesses of the line decides when the database starts: here it guesses nothing.
  await context.addInitScript((saveData) => {
    Object.defineProperty(navigator, "connection", { value: saveData ? { saveData } : undefined, configurable: true });
  }, sparing === true);
  if (idle !== true) await context.addInitScript(neverIdle);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(address);
  return { page, errors, close: () => context.close() };
}

function neverIdle(): void {
  Object.defineProperty(globalThis, "requestIdleCallback", { value: () => 0 });
}

/** A browser for the tests of one file, Chromium where none is named. */
export function testBrowser(name: BrowserName = "chromium"): TestBrowser {
  let connected: Connection | null = null;
  let before = 0;
  beforeAll(async () => {
    connected = await connection(name);
    before = connected.proxy.asked.length;
  });
  return {
    asked: () => (connected?.proxy.asked ?? []).slice(before).filter((address) => !OF_CHROMIUM.test(address)),
    open: async (address, options = {}) => open(await connection(name), address, options),
    shared: async (site) => {
      const connected = await connection(name);
      const options = name === "chromium" ? { permissions: ["clipboard-read", "clipboard-write"] } : {};
      const made = connected.pages.get(site) ?? open(connected, inject("sites")[site], options);
      connected.pages.set(site, made);
      const session = await made;
      await alive(session.page);
      session.errors.length = 0;
      return session;
    },
  };
}

/** The core of the suite: tests that run in every installed browser; where one is missing they count as skipped. */
export function core(tests: (browser: TestBrowser) => void): void {
  for (const name of BROWSERS) {
    describe.skipIf(inject("browsers")[name] === null)(`in ${name}`, () => tests(testBrowser(name)));
  }
}

/** Steps back as a reader does; the driver's own way never ends where Firefox keeps the page it left. */
export function back(page: Page): Promise<unknown> {
  return page.evaluate(() => setTimeout(() => history.back()));
}

/** Puts a text in the place of all that a box holds, as pasting does; a page in Firefox does not see the driver's own way. */
export function write(box: Locator, text: string): Promise<boolean> {
  return box.evaluate((element: HTMLInputElement | HTMLTextAreaElement, value) => {
    element.focus();
    element.select();
    return document.execCommand(value === "" ? "delete" : "insertText", false, value);
  }, text);
}

/**
 * A page of the site as on a first visit, at a desk, in the light scheme, without loading it again: starting the engine
 * takes longer than most tests. A page of plain text is shown in between, so that nothing unfolded stays so.
 */
export async function visit(page: Page, site: string, path: string): Promise<void> {
  const [between, title] = path === "p/" ? ["a/", "Accessibility"] : ["p/", "Privacy"];
  await alive(page);
  await atDesk(page);
  await enter(page, site + between);
  await page.waitForFunction((expected) => document.title === expected, `${title} | Common Thread`);
  await enter(page, site + path);
  await page.waitForFunction((past) => document.title !== past, `${title} | Common Thread`);
}

async function atDesk(page: Page): Promise<void> {
  await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none" });
  await page.setViewportSize(DESK);
}

function enter(page: Page, address: string): Promise<void> {
  return page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate", { state: null }));
    scrollTo(0, 0);
  }, address);
}

/** Waits until script has taken over what the page was published with: React then knows the elements it drew. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.getElementById("main");
    return main !== null && Object.keys(main).some((name) => name.startsWith("__reactFiber$"));
  });
}

/** Waits until nothing more is being worked out and every picture is drawn. */
export async function settled(page: Page): Promise<void> {
  await alive(page);
  await page.waitForFunction(() => {
    const seen = (element: Element) => element.getClientRects().length > 0;
    const pictures = [...document.querySelectorAll(".picture")].filter(seen);
    const lines = [...document.querySelectorAll('.page[aria-busy="false"] .chosen > p')];
    return lines.some(seen) && pictures.every((picture) => picture.querySelector("svg") !== null);
  });
}

/** Does something and waits for the page to answer it. */
export async function answered(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await shown(page);
  await act();
  await page.waitForFunction((line) => {
    const now = document.querySelector("section.chosen > p")?.textContent ?? "";
    return now.replace(/\s+/g, " ").trim() !== line;
  }, before);
  await settled(page);
}

/** Unfolds the table of each figure, or folds it away again; a figure without one is a fault. */
export async function turnTables(within: Page | Locator): Promise<void> {
  const summaries = await within.locator(".figure-table > summary").all();
  if (summaries.length === 0) throw new Error("no figure has a table");
  for (const summary of summaries) await summary.click();
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
