import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { inventedTables } from "../db/inventedCorpus.ts";
import { answered, chips, type Session, settled, testBrowser, turnTables, visit, words } from "./session.ts";
import { violationsInBothSchemes } from "./violations.ts";

const { shared, asked } = testBrowser();
const tables = inventedTables();

async function shownWhole(page: Page): Promise<void> {
  await page.locator('.method[aria-busy="false"] #method-data').waitFor();
  await page.locator(".method-tables details").first().waitFor();
  await page.waitForFunction(() => document.querySelector(".picture:not(:has(svg))") === null);
}

describe("how this was done", () => {
  let session: Session;
  beforeAll(async () => {
    session = await shared("inventedWithWording");
    await visit(session.page, inject("sites").inventedWithWording, "m/");
    await shownWhole(session.page);
  });

  it("counts what is held and tells every theme, at its own neutral address", async () => {
    const { page, errors } = session;
    expect(await page.title()).toBe("How this was done | Common Thread");
    expect(await words(page.locator(".method .lede"))).toContain(
      `${tables.passages.length} records of ${tables.documents.length} documents`,
    );
    const ids = await page
      .locator(".method-theme")
      .evaluateAll((entries) => entries.map((entry) => entry.getAttribute("data-theme")));
    expect(ids.toSorted()).toEqual(tables.themes.map(({ theme_id }) => theme_id).toSorted());
    for (const { theme_id, label, definition } of tables.themes) {
      const entry = page.locator(`.method-theme[data-theme="${theme_id}"]`);
      expect(await words(entry.locator("h4"))).toBe(label);
      expect(await words(entry)).toContain(definition);
    }
    for (const { change } of tables.codebook_changes) {
      expect(await words(page.locator("[aria-labelledby=method-changes]"))).toContain(change);
    }
    expect(errors).toEqual([]);
    expect(asked()).toEqual([]);
  });

  it("has a table of contents that leads to each part by keyboard and leaves the address alone", async () => {
    const { page, errors } = session;
    const url = page.url();
    const links = page.locator(".method-contents a");
    const headings = await page.locator(".method-part > h2").allTextContents();
    expect(await links.allTextContents()).toEqual(headings);
    const entry = await page.evaluate(() => navigation.currentEntry?.key);
    for (const link of [links.last(), links.nth(3)]) {
      const name = await words(link);
      await link.focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction((title) => document.activeElement?.textContent === title, name);
      const { top, masthead } = await page.evaluate(() => ({
        top: document.activeElement?.getBoundingClientRect().top ?? -1,
        masthead: document.querySelector(".masthead")?.getBoundingClientRect().bottom ?? 0,
      }));
      expect(top).toBeGreaterThanOrEqual(masthead - 1);
      expect(top).toBeLessThan(900);
      expect(page.url()).toBe(url);
    }
    expect(await page.evaluate(() => navigation.currentEntry?.key)).toBe(entry);
    expect(errors).toEqual([]);
  });

  it("leads to a theme's page and back to where it was left", async () => {
    const { page } = session;
    const link = page.locator(".method-theme h4 a").last();
    const name = await words(link);
    await link.focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: name }).waitFor();
    expect(page.url()).toMatch(/\/t\/\d\d\/$/);
    await page.goBack();
    await shownWhole(page);
    await page.waitForFunction((top) => Math.abs(scrollY - top) < 5, before);
  });

  it("gives every table of the manifest, described and to be downloaded", async () => {
    const { page } = session;
    const names = await page.locator(".method-tables dt > a").allTextContents();
    expect(names.toSorted()).toEqual(Object.keys(tables).toSorted());
    for (const entry of await page.locator(".method-tables > div").all()) {
      expect((await words(entry.locator("dd").first())).length).toBeGreaterThan(20);
    }
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".method-tables dt > a", { hasText: /^themes$/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/themes.*\.arrow$/);
    expect((await buffer(await download.createReadStream())).length).toBeGreaterThan(100);
    const manifest = await page.locator('.method-part a[href$="manifest.json"]').getAttribute("href");
    expect((await fetch(new URL(manifest ?? "", page.url()))).ok).toBe(true);
    await page.locator(".method-tables summary").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".method-tables details[open] dt").first().isVisible()).toBe(true);
  });

  it("shows what is folded on paper, and nothing to press", async () => {
    const { page } = session;
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".method-contents").isVisible()).toBe(false);
    const folded = page.locator(".method-tables details:not([open]) dd").first();
    expect(await folded.evaluate((words) => words.getBoundingClientRect().height)).toBeGreaterThan(10);
    await page.emulateMedia({ media: "screen" });
  });

  it("is not narrowed by the filter, says so, and keeps it for other pages", async () => {
    const { page, errors } = session;
    await visit(page, inject("sites").inventedWithWording, "");
    await settled(page);
    await answered(page, () => page.getByRole("checkbox", { name: /^Completed/ }).check());
    const kept = await chips(page);
    await page.locator(".pages").getByRole("link", { name: "How this was done" }).click();
    await shownWhole(page);
    expect(await words(page.locator(".coverage"))).toContain("your filters do not narrow it");
    expect(await words(page.locator(".method .lede"))).toContain(`${tables.passages.length} records`);
    await page.locator(".pages").getByRole("link", { name: "Overview" }).click();
    await settled(page);
    expect(await chips(page)).toEqual(kept);
    expect(errors).toEqual([]);
  });
});

describe("with the figures that are published", () => {
  let session: Session;
  beforeAll(async () => {
    session = await shared("embedded");
    await visit(session.page, inject("sites").embedded, "m/");
    await shownWhole(session.page);
  });

  it("draws a figure whose marks lead to themes, and whose table holds all of them", async () => {
    const { page, errors } = session;
    const figure = page.locator(".figure", { hasText: "Which themes are coded well" });
    const marks = figure.locator(".target > *:visible");
    expect(await marks.count()).toBeGreaterThan(5);
    const name = (await marks.nth(1).getAttribute("aria-label")) ?? "";
    expect(name).toMatch(/: \d+ of 100, interval \d+ to \d+, \d+ labels$/);
    await turnTables(figure);
    const themes = await page.locator(".method-theme").count();
    expect(await figure.locator("tbody tr").count()).toBe(themes + 1);
    await turnTables(figure);
    await marks.first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/t\/\d\d\/$/);
    expect(name.startsWith(`${await words(page.locator("h1"))}:`)).toBe(true);
    expect(errors).toEqual([]);
  });

  it("axe finds no fault in either scheme, all unfolded, and at 320 px nothing is wider", async () => {
    const { page, errors } = session;
    await visit(page, inject("sites").embedded, "m/");
    await shownWhole(page);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("details")) each.open = true;
    });
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    // Pictures are drawn anew for the width there is.
    await page.waitForFunction(() => document.documentElement.scrollWidth <= 320);
    await turnTables(page);
    await shownWhole(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(errors).toEqual([]);
  });
});
