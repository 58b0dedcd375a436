import { chromium } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { findBrowser } from "../../scripts/testing/browser.ts";
import { fastLine, keepWorkers, littleMemory, saveData } from "./browserFaults.ts";
import { alive, answered, back, chips, settled, shown, words, write } from "./session.ts";
import {
  BEING_COUNTED,
  completed,
  expectNoNumbers,
  isEngine,
  suffering as makeSuffering,
  NOTHING_WRONG,
  notice,
} from "./suffering.ts";

const { host, open, whole, suffering } = makeSuffering();

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

  it("for want of memory, or because its worker was killed in the middle of a question, says so, and the next choice starts another", async () => {
    const again = async () => {
      await page.getByRole("checkbox", { name: /^In progress/ }).check();
      await page.getByRole("checkbox", { name: /^In progress/ }).uncheck();
      await page.locator(".chosen > p", { hasText: whole.completed }).waitFor();
      expect(await page.locator("#failure-title").count()).toBe(0);
    };
    const session = await open("about:blank");
    const { page } = session;
    await page.clock.install();
    await page.addInitScript(fastLine);
    await page.addInitScript(keepWorkers);
    host.suffer((path) =>
      path.startsWith("assets/duckDbWorker")
        ? { does: "changes", body: (body) => `(${littleMemory})();${body}` }
        : null,
    );
    await page.goto(host.site);
    await alive(page);
    await completed(page).check();
    expect(await notice(page)).toBe("Filters and search have stopped");
    await expectNoNumbers(page);
    host.suffer(NOTHING_WRONG);
    await again();

    // A tab put to sleep, or a day with the lid shut, is no silence.
    const tab = await page.context().newCDPSession(page);
    await tab.send("Page.setWebLifecycleState", { state: "frozen" });
    await tab.send("Page.setWebLifecycleState", { state: "active" });
    await page.clock.fastForward("24:00:00");
    await answered(page, () => completed(page).uncheck());
    await page.evaluate(() => {
      for (const worker of Reflect.get(globalThis, "workers")) worker.terminate();
    });
    // What was chosen before is answered from memory.
    const other = page.getByRole("checkbox", { name: /^Partly/ });
    await other.check();
    await page.locator(".lede", { hasText: BEING_COUNTED }).waitFor();
    await page.clock.runFor(61_000);
    expect(await notice(page)).toBe("Filters and search have stopped");
    await expectNoNumbers(page);
    await other.uncheck();
    await completed(page).check();
    await again();
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
    await alive(page);
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
});

describe("a page that the browser keeps while another is read", () => {
  // Without windows Chromium has no such cache.
  const executablePath = findBrowser("chromium");
  it.skipIf(executablePath === null)("comes back as it was, and its database answers the next choice", async () => {
    // The driver switches this cache off unless it is told not to.
    const ignoreDefaultArgs = ["--disable-back-forward-cache"];
    const proxy = { server: "http://127.0.0.1:9", bypass: "localhost" };
    const browser = await chromium.launch({
      executablePath: `${executablePath}`,
      args: ["--no-sandbox"],
      ignoreDefaultArgs,
      proxy,
    });
    const page = await browser.newPage();
    await page.addInitScript(fastLine);
    await page.addInitScript(() =>
      addEventListener("pageshow", (event) => Reflect.set(window, "kept", event.persisted)),
    );
    host.suffer(NOTHING_WRONG);
    await page.goto(host.site);
    await completed(page).check();
    await page.locator(".chosen > p", { hasText: whole.completed }).waitFor();
    await page.goto(`${inject("sites").embedded}data/manifest.json`);
    await back(page);
    await page.locator(".chosen > p", { hasText: whole.completed }).waitFor();
    expect(await page.evaluate(() => Reflect.get(window, "kept"))).toBe(true);
    await answered(page, () => completed(page).uncheck());
    expect(await shown(page)).toBe(whole.all);
    await browser.close();
  });
});

/** As an e-mail client left it. */
const LINK = "#view:status=3Dcomp%0D%0Aleted&amp;colour=red).";

describe("where data are to be saved", () => {
  it("nothing of the database is fetched before the first choice, and its size is said; on a very slow line it says what it waits for, and two tabs do not mix", async () => {
    const { page, errors, close } = await suffering(NOTHING_WRONG, "", saveData);
    await page.locator(".notices", { hasText: /fetched only when first used: about \d+\.\d MB, once/ }).waitFor();
    for (const name of ["Themes", "Repeat learning", "Reviews", "Check a draft", "How this was done", "Overview"]) {
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name }).click();
      await page.locator("main h1:focus").waitFor();
    }
    expect(host.asked().filter((path) => isEngine(path) || path.endsWith(".arrow"))).toEqual([]);
    const line = await page.context().newCDPSession(page);
    await line.send("Network.enable");
    await line.send("Network.emulateNetworkConditions", { offline: false, latency: 400, ...bytesPerSecond(6250) });
    await completed(page).check();
    await page.getByText("Loading the database").waitFor();
    expect(await shown(page)).toBe(BEING_COUNTED);
    const other = await page.context().newPage();
    await other.addInitScript(saveData);
    await other.goto(host.site);
    expect(await chips(other)).toEqual([]);
    await line.send("Network.emulateNetworkConditions", { offline: false, latency: 0, ...bytesPerSecond(-1) });
    await page.locator(".chosen > p", { hasText: whole.completed }).waitFor();
    expect(await chips(other)).toEqual([]);
    expect(await shown(other)).toBe(whole.all);
    expect(errors).toEqual([]);
    await close();
  });

  it("a link from an e-mail is a choice", async () => {
    const { page, errors, close } = await suffering(NOTHING_WRONG, LINK, saveData);
    await page.locator(".chip", { hasText: "Completed" }).waitFor();
    await page.getByText("Loading the database").waitFor();
    expect(host.asked().some(isEngine)).toBe(true);
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

/** As the browser is told; -1 for as fast as it goes. */
function bytesPerSecond(speed: number): { readonly downloadThroughput: number; readonly uploadThroughput: number } {
  return { downloadThroughput: speed, uploadThroughput: speed };
}
