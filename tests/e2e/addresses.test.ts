import { beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { alive, answered, chips, type Session, settled, testBrowser, visit, words } from "./session.ts";

const { open, shared, asked } = testBrowser();
const PAGES = [
  ["Themes", "t/", "Learning themes | Common Thread"],
  ["Repeat learning", "s/", "Repeat learning | Common Thread"],
  ["Check a draft", "d/", "Check a draft | Common Thread"],
  ["How this was done", "m/", "How this was done | Common Thread"],
  ["Overview", "", "Common Thread"],
] as const;

let session: Session;
let underPath: Session;
beforeAll(async () => {
  session = await shared("invented");
  underPath = await shared("inventedWithWording");
});
beforeEach(() => visit(session.page, inject("sites").invented, ""));

describe("the navigation", () => {
  it("turns to each page in place: address, title, mark and focus follow, the engine and the filter stay", async () => {
    const site = inject("sites").inventedWithWording;
    const { page, errors } = underPath;
    await visit(page, site, "");
    await settled(page);
    await answered(page, () => page.getByRole("checkbox", { name: /^Completed/ }).check());
    const engine = page.workers()[0];
    for (const [name, path, title] of PAGES) {
      await page.evaluate(() => scrollTo(0, 300));
      await page.locator(".pages").getByRole("link", { name, exact: true }).click();
      await page.waitForURL(site + path);
      expect(await page.title()).toBe(title);
      expect(await page.locator(".pages [aria-current]").allTextContents()).toEqual([name]);
      expect(await page.locator("h1").count()).toBe(1);
      await page.waitForFunction(() => document.activeElement?.localName === "h1");
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
    await settled(page);
    expect(await chips(page)).toEqual(["Reported status: Completed"]);
    expect(page.workers()).toEqual([engine]);
    expect(errors).toEqual([]);
    expect(asked()).toEqual([]);
  });

  it("steps back to where each page was left", async () => {
    const site = inject("sites").invented;
    const { page } = session;
    await settled(page);
    await page.evaluate(() => scrollTo(0, 900));
    // The test's own click would scroll first.
    await page.locator('.pages a[href$="m/"]').evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(`${site}m/`);
    await page.goBack();
    await page.waitForURL(site);
    await settled(page);
    await page.waitForFunction(() => Math.abs(scrollY - 900) < 5);
    expect(await page.title()).toBe("Common Thread");
    await page.goForward();
    await page.waitForURL(`${site}m/`);
    expect(await page.title()).toBe("How this was done | Common Thread");
  });

  it("leaves a click with a modifier to the browser", async () => {
    const site = inject("sites").invented;
    const { page } = session;
    const other = page.context().waitForEvent("page");
    await page
      .locator(".pages")
      .getByRole("link", { name: "Themes" })
      .click({ modifiers: ["Control"] });
    await (await other).waitForURL(`${site}t/`);
    expect(page.url()).toBe(site);
    await (await other).close();
  });

  it("is plain links without script, each marking where it is", async () => {
    const { page, close } = await open(inject("sites").inventedWithWording, { javaScriptEnabled: false });
    for (const [name, path, title] of PAGES) {
      await page.locator(".pages").getByRole("link", { name, exact: true }).click();
      expect(page.url()).toBe(inject("sites").inventedWithWording + path);
      expect(await page.title()).toBe(title);
      expect(await words(page.locator('.pages [aria-current="page"]'))).toBe(name);
      expect(await page.locator("a.name").evaluate((link) => link instanceof HTMLAnchorElement && link.href)).toBe(
        inject("sites").inventedWithWording,
      );
    }
    await close();
  });
});

describe("an address", () => {
  it("of each page can be opened under a sub-path of a host without headers, asks nobody else, and leads on", async () => {
    const site = inject("sites").inventedWithWording;
    const { page, errors, close } = await open(site, { sparing: true });
    for (const path of ["t/", "t/02/", "s/", "s/1/", "r/", "r/1/", "d/", "m/", "h/", "p/", "a/"]) {
      await page.goto(site + path);
      await alive(page);
      await page.locator(".pages").getByRole("link", { name: "Overview" }).click();
      await page.locator(".records").first().waitFor();
      expect(page.url()).toBe(site);
    }
    expect(errors).toEqual([]);
    expect(asked()).toEqual([]);
    await close();
  });

  it("of a theme or thread that is not held says so plainly", async () => {
    for (const path of ["t/99/", "t/1/", "s/999/"]) {
      expect((await fetch(inject("sites").invented + path)).status).toBe(404);
    }
    const { page, close } = await open(`${inject("sites").inventedWithWording}t/99/`);
    expect(await words(page.locator("h1"))).toBe("There is no page at this address");
    expect(await page.title()).toBe("Not found | Common Thread");
    await close();
  });
});

describe("a search", () => {
  it("from a page without a list leads to the overview, and the box keeps the focus", async () => {
    const site = inject("sites").invented;
    const { page } = session;
    await page.locator(".pages").getByRole("link", { name: "How this was done" }).click();
    await page.waitForURL(`${site}m/`);
    await page.getByRole("searchbox").fill("police ");
    await page.locator(".chip", { hasText: "Search: police" }).waitFor();
    expect(page.url()).toBe(site);
    expect(await page.getByRole("searchbox").evaluate((box) => box === document.activeElement)).toBe(true);
    await page.goBack();
    await page.waitForURL(`${site}m/`);
  });
});
