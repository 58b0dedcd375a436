import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Faults, type FaultyHost, faultyHost } from "./faultyHost.ts";
import { answered, back, chips, type Session, settled, shown, testBrowser, visit, words, write } from "./session.ts";

const { open, shared } = testBrowser();
let host: FaultyHost;
/** What a page says without faults. */
let whole: { readonly all: string; readonly completed: string };

beforeAll(async () => {
  host = await faultyHost(inject("sites").invented);
  const { page } = await shared("invented");
  await visit(page, inject("sites").invented, "");
  await settled(page);
  const all = await shown(page);
  await answered(page, () => completed(page).check());
  whole = { all, completed: await shown(page) };
});
afterAll(() => host.close());

const NOT_COUNTED = "What you chose could not be counted, so no numbers are shown for it.";
const BEING_COUNTED = "What you chose is being counted…";
const NOTHING_WRONG: Faults = () => null;
const isEngine = (path: string) => /^assets\/duckdb/i.test(path);
const isData = (path: string) => path.endsWith(".arrow") || path.endsWith("manifest.json");

function completed(page: Page) {
  return page.getByRole("checkbox", { name: /^Completed/ });
}

/** Opens a page of the host as it is once it suffers these faults; `script` runs in the page before any of its own. */
async function suffering(faults: Faults, path = "", script?: () => void): Promise<Session> {
  host.suffer(NOTHING_WRONG);
  const session = await open("about:blank");
  await session.page.addInitScript(fastLine);
  if (script !== undefined) await session.page.addInitScript(script);
  host.suffer(faults);
  await session.page.goto(host.site + path);
  return session;
}

/** What the page says of a failure above everything else; waits for it. */
async function notice(page: Page): Promise<string> {
  await page.locator("#failure-title").waitFor();
  return words(page.locator("#failure-title"));
}

/** That the page shows no number for what is chosen, until the choice is taken back. */
async function expectNoNumbers(page: Page): Promise<void> {
  await page.locator(".lede", { hasText: NOT_COUNTED }).waitFor();
  expect(await shown(page)).toBe(NOT_COUNTED);
  expect(await page.locator(".filter-count").allInnerTexts()).not.toContainEqual(expect.stringMatching(/\d/));
  expect(await page.locator("figure:visible, article.record:visible").count()).toBe(0);
}

describe("where what a page comes alive from", () => {
  const ANSWER = { does: "answers", status: 200, type: "text/html", body: "<!doctype html><p>Welcome" } as const;
  const CASES: readonly (readonly [string, Faults])[] = [
    ["is a page of the host", (path) => (path === "labels.json" ? ANSWER : null)],
    [
      "was changed in one number",
      (path) =>
        path === "rows.json"
          ? { does: "changes", body: (body) => `${body}`.replace(/("cells":\[\[[^\]]*\],\[)\d+/, "$19999") }
          : null,
    ],
    ["is cut short", (path) => (path === "rows.json" ? { does: "breaks", after: 4000 } : null)],
  ];
  it.each(CASES)("%s, the page asks the database and shows the same", async (_, faults) => {
    const { page, close } = await suffering(faults);
    await answered(page, () => completed(page).check());
    expect(await shown(page)).toBe(whole.completed);
    await answered(page, () => completed(page).uncheck());
    expect(await shown(page)).toBe(whole.all);
    expect(await page.content()).not.toContain("9,999");
    await close();
  });

  it("is missing and data are to be saved, nothing is fetched unasked, and the page stands as it was published", async () => {
    const { page, close } = await suffering(
      (path) => (path === "rows.json" ? { ...ANSWER, status: 404 } : null),
      "",
      saveData,
    );
    expect(await notice(page)).toBe("The data could not be loaded");
    expect(host.asked().filter((path) => isEngine(path) || isData(path))).toEqual([]);
    expect(await shown(page)).toBe(whole.all);
    expect(await page.locator("figure:visible").count()).toBeGreaterThan(1);
    expect(await page.locator(".search-slot:visible, .filters:visible, .figure-actions:visible").count()).toBe(0);
    expect(await page.locator("a.exit, a.help").count()).toBe(2);
    await close();
  });
});

describe("where the database does not start", () => {
  const CASES: readonly (readonly [string, string, Faults, () => void])[] = [
    ["the browser has no WebAssembly", "Filters and search could not start", NOTHING_WRONG, noWebAssembly],
    [
      "the policy of the host does not allow it",
      "Filters and search could not start",
      (path) =>
        path === ""
          ? { does: "changes", body: withoutEval, policy: (policy) => `${withoutEval(Buffer.from(policy))}` }
          : null,
      fastLine,
    ],
    ["its worker is missing", "Filters and search could not start", missing(/^assets\/duckDbWorker/), fastLine],
    [
      "the script of its worker is missing",
      "Filters and search could not start",
      missing(/^assets\/duckdb-browser/),
      fastLine,
    ],
    ["its module is missing", "Filters and search could not start", missing(/\.wasm$/), fastLine],
    ["its own part of the page is missing", "The data could not be loaded", missing(/^assets\/openEngine/), fastLine],
    [
      "the tables behind it are newer than the page",
      "The data were renewed",
      (path) => (isData(path) ? { does: "is", site: inject("sites").embedded } : null),
      fastLine,
    ],
  ];
  it.each(CASES)("because %s, the page says so and stands as it was published", async (_, title, faults, script) => {
    const { page, close } = await suffering(faults, "", script);
    expect(await notice(page)).toBe(title);
    expect(await shown(page)).toBe(whole.all);
    await completed(page).check();
    await expectNoNumbers(page);
    await page.getByRole("button", { name: "Clear all" }).click();
    await page.locator("figure:visible").first().waitFor();
    expect(await shown(page)).toBe(whole.all);
    await close();
  });

  it("no page shows the numbers of another choice, and all that was published can be read", async () => {
    const { page, errors, close } = await suffering(NOTHING_WRONG, "", noWebAssembly);
    await notice(page);
    await completed(page).check();
    for (const [link, title] of [
      ["Themes", "Learning themes"],
      ["Repeat learning", "Repeat learning: what has been said before"],
    ] as const) {
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: link }).click();
      await page.getByRole("heading", { level: 1, name: "This page is not shown yet" }).waitFor();
      expect(await page.locator(".lede, .filter-count, figure").count()).toBe(0);
      await page.reload();
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await page.locator(".lede", { hasText: NOT_COUNTED }).waitFor();
      await expectNoNumbers(page);
    }
    await page.getByRole("link", { name: "Reviews", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "Reviews" }).waitFor();
    await page.locator("main .content a").first().click();
    await page.locator("main .plan h2").first().waitFor();
    await page.getByRole("link", { name: "Get help" }).click();
    await page.getByRole("heading", { level: 1, name: "Get help" }).waitFor();
    await back(page);
    await page.locator("main .plan h2").first().waitFor();
    expect(errors.filter((error) => !/webassembly/i.test(error))).toEqual([]);
    await close();
  });

  it("a recommendation cannot be opened, says so, and leads back; a draft is kept", async () => {
    const { page, close } = await suffering(NOTHING_WRONG, "", noWebAssembly);
    await notice(page);
    await page.locator(".record-open").first().click();
    await page.getByRole("heading", { level: 1, name: "This page is not shown yet" }).waitFor();
    await page.getByRole("button", { name: "Back to where you were" }).click();
    await page.locator("figure:visible").first().waitFor();
    await page.getByRole("link", { name: "Check a draft" }).click();
    await write(page.getByLabel("Draft recommendation"), "Each surgery should name a lead.");
    await page.locator("#failure-title").waitFor();
    expect(await page.getByText("Getting ready to compare").count()).toBe(0);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("#failure-title").waitFor();
    expect(await page.getByLabel("Draft recommendation").inputValue()).toBe("Each surgery should name a lead.");
    await close();
  });
});

describe("a database that is lost", () => {
  it("on a line that breaks is fetched again by the next choice, and what failed is asked again", async () => {
    const { page, close } = await suffering((path) =>
      path.endsWith(".wasm") ? { does: "breaks", after: 9_000_000 } : null,
    );
    expect(await notice(page)).toBe("The data could not be loaded");
    await completed(page).check();
    await expectNoNumbers(page);
    host.suffer(NOTHING_WRONG);
    await page.getByRole("button", { name: "Try again" }).click();
    await settled(page);
    await page.locator(".chosen > p", { hasText: whole.completed }).waitFor();
    expect(await page.locator("#failure-title").count()).toBe(0);
    await close();
  });

  it("for want of memory says so, and the next choice starts another", async () => {
    const { page, close } = await suffering((path) =>
      path.startsWith("assets/duckDbWorker")
        ? { does: "changes", body: (body) => `(${littleMemory})();${body}` }
        : null,
    );
    await completed(page).check();
    expect(await notice(page)).toBe("Filters and search have stopped");
    await expectNoNumbers(page);
    host.suffer(NOTHING_WRONG);
    await page.getByRole("checkbox", { name: /^In progress/ }).check();
    await page.getByRole("checkbox", { name: /^In progress/ }).uncheck();
    await page.locator(".chosen > p", { hasText: whole.completed }).waitFor();
    expect(await page.locator("#failure-title").count()).toBe(0);
    await close();
  });

  it("because its worker was killed in the middle of a question is missed, and the next choice starts another", async () => {
    const session = await open("about:blank");
    const { page } = session;
    await page.clock.install();
    await page.addInitScript(fastLine);
    await page.addInitScript(keepWorkers);
    host.suffer(NOTHING_WRONG);
    await page.goto(host.site);
    await settled(page);
    await answered(page, () => completed(page).check());
    // A night with the lid shut is no silence.
    await page.clock.fastForward("24:00:00");
    await answered(page, () => completed(page).uncheck());
    await page.evaluate(() => {
      for (const worker of Reflect.get(globalThis, "workers")) worker.terminate();
    });
    await completed(page).check();
    await page.locator(".lede", { hasText: BEING_COUNTED }).waitFor();
    await page.clock.runFor(61_000);
    expect(await notice(page)).toBe("Filters and search have stopped");
    await expectNoNumbers(page);
    await page.getByRole("checkbox", { name: /^In progress/ }).check();
    await page.getByRole("checkbox", { name: /^In progress/ }).uncheck();
    await page.locator(".chosen > p", { hasText: whole.completed }).waitFor();
    expect(await page.locator("#failure-title").count()).toBe(0);
    await session.close();
  });
});

describe("before a page is alive", () => {
  it("boxes ticked, buttons pressed and words typed are kept, and done once it is", async () => {
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page, close } = await suffering((path) => (path === "rows.json" ? { does: "waits", until } : null));
    await completed(page).check();
    await page.getByRole("checkbox", { name: /^In progress/ }).check();
    await completed(page).uncheck();
    await page.getByRole("searchbox").pressSequentially("board");
    expect(await chips(page)).toEqual([]);
    release();
    await page.locator(".chip", { hasText: "Search: board" }).waitFor();
    await settled(page);
    expect(await chips(page)).toEqual(["Search: board", "Reported status: In progress"]);
    expect(await page.getByRole("searchbox").inputValue()).toBe("board");
    expect(await page.getByRole("checkbox", { name: /^In progress/ }).isChecked()).toBe(true);
    await page.reload();
    await page.reload();
    await page.locator(".chip", { hasText: "Search: board" }).waitFor();
    expect(await chips(page)).toEqual(["Search: board", "Reported status: In progress"]);
    await close();
  });
});

describe("while the database is on its way", () => {
  it("the last of several choices is answered, no number of another stands beside it, and other pages open at once", async () => {
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page, close } = await suffering((path) => (path.endsWith(".wasm") ? { does: "waits", until } : null));
    await page.locator('html:not([data-still]) .page[aria-busy="false"]').waitFor();
    for (const name of [/^In progress/, /^Not stated/, /^Completed/])
      await page.getByRole("checkbox", { name }).check();
    for (const name of [/^In progress/, /^Not stated/]) await page.getByRole("checkbox", { name }).uncheck();
    await page.getByText("Loading the database").waitFor();
    expect(await words(page.locator(".lede"))).toBe(BEING_COUNTED);
    expect(await shown(page)).toBe(BEING_COUNTED);
    expect(await page.locator(".filter-count").allInnerTexts()).not.toContainEqual(expect.stringMatching(/\d/));
    await page.getByRole("link", { name: "Reviews", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "Reviews" }).waitFor();
    await page.locator("main .content a").first().waitFor();
    await back(page);
    release();
    await page.locator(".chosen > p", { hasText: whole.completed }).waitFor();
    expect(await page.locator(".outdated").count()).toBe(0);
    await close();
  });

  it("on a very slow line it says what it waits for, and two tabs do not mix", async () => {
    const { page, close } = await suffering(NOTHING_WRONG, "", saveData);
    await page.locator(".notices", { hasText: "fetched only when first used" }).waitFor();
    const line = await page.context().newCDPSession(page);
    await line.send("Network.enable");
    await line.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 400,
      downloadThroughput: 6250,
      uploadThroughput: 6250,
    });
    await completed(page).check();
    await page.getByText("Loading the database").waitFor();
    expect(await shown(page)).toBe(BEING_COUNTED);
    const other = await page.context().newPage();
    await other.goto(host.site);
    expect(await chips(other)).toEqual([]);
    await line.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    await page.locator(".chosen > p", { hasText: whole.completed }).waitFor();
    expect(await chips(other)).toEqual([]);
    expect(await shown(other)).toBe(whole.all);
    await close();
  });
});

describe("where data are to be saved", () => {
  it("nothing of the database is fetched before the first choice, and its size is said; a link from an e-mail is that choice", async () => {
    const { page, errors, close } = await suffering(NOTHING_WRONG, "", saveData);
    await page.locator(".notices", { hasText: /fetched only when first used: about \d+\.\d MB, once/ }).waitFor();
    for (const name of ["Themes", "Repeat learning", "Reviews", "Check a draft", "How this was done", "Overview"]) {
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name }).click();
      await page.locator("main h1:focus").waitFor();
    }
    expect(host.asked().filter((path) => isEngine(path) || path.endsWith(".arrow"))).toEqual([]);
    await page.goto("about:blank");
    await page.goto(`${host.site}#view:status=3Dcomp%0D%0Aleted&amp;colour=red).`);
    await page.locator(".chosen > p", { hasText: whole.completed }).waitFor();
    expect(host.asked().filter(isEngine).length).toBeGreaterThan(1);
    expect(page.url()).toBe(host.site);
    expect(await page.locator(".notice-quiet li").allInnerTexts()).toEqual(['"colour" is no filter']);
    expect(errors).toEqual([]);
    await close();
  });

  it("a draft is what fetches it, once there is one", async () => {
    const { page, close } = await suffering(NOTHING_WRONG, "d/", saveData);
    await page.locator(".notices", { hasText: "fetched only when first used" }).waitFor();
    expect(host.asked().filter((path) => isEngine(path) || path.endsWith(".arrow"))).toEqual([]);
    await write(page.getByLabel("Draft recommendation"), "Each surgery should name a lead for domestic abuse.");
    await page.locator(".draft-results").waitFor();
    expect(host.asked().filter(isEngine).length).toBeGreaterThan(1);
    await close();
  });
});

describe("where the browser refuses", () => {
  it("storage, the clipboard, its history and what draws a picture, the page works all the same", async () => {
    const { page, errors, close } = await suffering(missing(/^assets\/actionStatuses/), "", refuseMuch);
    await completed(page).check();
    await page.locator(".chosen > p", { hasText: whole.completed }).waitFor();
    await page.locator(".picture-statuses", { hasText: "could not be drawn" }).waitFor();
    expect(await page.locator(".picture-statuses svg").count()).toBe(0);
    await page.getByRole("button", { name: "Copy link to this view" }).first().click();
    expect(await page.getByLabel("Copy this link by hand").inputValue()).toBe(`${host.site}#view:status=completed`);
    await page.getByRole("link", { name: "Themes" }).first().click();
    await page.waitForURL(`${host.site}t/`);
    await page.getByRole("heading", { level: 1, name: "Learning themes" }).waitFor();
    expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
    await close();
  });
});

function missing(files: RegExp): Faults {
  return (path) => (files.test(path) ? { does: "answers", status: 404, type: "text/plain", body: "404" } : null);
}

function withoutEval(text: Buffer): string {
  return `${text}`.replaceAll(" 'wasm-unsafe-eval'", "").replaceAll(" &#39;wasm-unsafe-eval&#39;", "");
}

// What follows runs in the browser.

/** What a browser tells of the line is not what the machine at hand happens to have. */
function fastLine(): void {
  Object.defineProperty(navigator, "connection", { value: {}, configurable: true });
}

function saveData(): void {
  Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true });
}

function noWebAssembly(): void {
  Reflect.deleteProperty(globalThis, "WebAssembly");
}

function littleMemory(): void {
  WebAssembly.Memory.prototype.grow = () => {
    throw new RangeError("WebAssembly.Memory.grow(): Unable to grow instance memory");
  };
}

function keepWorkers(): void {
  const workers: Worker[] = [];
  Reflect.set(globalThis, "workers", workers);
  Reflect.set(
    globalThis,
    "Worker",
    class extends Worker {
      constructor(url: URL, options?: WorkerOptions) {
        super(url, options);
        workers.push(this);
      }
    },
  );
}

function refuseMuch(): void {
  const refuse = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  for (const store of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
    Object.defineProperty(globalThis, store, { get: refuse });
  }
  Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
  Object.defineProperty(navigator, "clipboard", { value: undefined });
  History.prototype.pushState = refuse;
  History.prototype.replaceState = refuse;
}
