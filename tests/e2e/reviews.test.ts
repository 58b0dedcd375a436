import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { inventedTables } from "../db/inventedCorpus.ts";
import { type Session, testBrowser, visit, words } from "./session.ts";
import { violations } from "./violations.ts";

const { open, shared, asked } = testBrowser();
const tables = inventedTables();

let plain: Session;
let alive: Session;
let site: string;
beforeAll(async () => {
  site = inject("sites").inventedWithWording;
  plain = await open("about:blank", { javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  alive = await shared("inventedWithWording");
});

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

describe("without script", () => {
  it("every review is listed, and each page holds all its recommendations, actions and updates", async () => {
    const { page, errors } = plain;
    await page.goto(`${site}r/`);
    expect(await page.title()).toBe("Reviews | Common Thread");
    const links = page.locator(".area-review > a");
    expect(await links.count()).toBe(tables.reviews.length);
    let [recommendations, actions, updates] = [0, 0, 0];
    for (let number = 1; number <= tables.reviews.length; number++) {
      await page.goto(`${site}r/${number}/`);
      expect(await page.title()).toBe("Review | Common Thread");
      recommendations += await page.locator("section[id^=recommendation-]").count();
      actions += await page.locator("[id^=action-]").count();
      updates += await page.locator("[id^=update-]:visible").count();
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
    }
    expect([recommendations, actions, updates]).toEqual([
      tables.recommendations.length,
      tables.actions.length,
      tables.updates.length,
    ]);
    expect(errors).toEqual([]);
  });

  it("an address with a recommendation's id leads to it, clear of the bar", async () => {
    const { page } = plain;
    await page.goto(`${site}r/1/`);
    const last = page.locator("section[id^=recommendation-]").last();
    const id = await last.getAttribute("id");
    await page.goto(`${site}r/1/#${id}`);
    const { top, bar } = await last.evaluate((section) => ({
      top: section.getBoundingClientRect().top,
      bar: document.querySelector(".exit")?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(top).toBeGreaterThanOrEqual(bar);
    expect(top).toBeLessThan(400);
  });
});

describe("with script", () => {
  it("a review opens without loading anew, and its contents lead to parts and leave the address alone", async () => {
    const { page, errors } = alive;
    await visit(page, site, "r/");
    const first = page.locator(".area-review > a").first();
    await first.click();
    await page.waitForURL(/\/r\/1\/$/);
    await page.locator('.plan[aria-busy="false"] .plan-recommendation').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    const url = page.url();
    const link = page.locator(".plan-contents-part li > a").last();
    await link.focus();
    await page.keyboard.press("Enter");
    const target = (await link.getAttribute("href"))?.slice(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(target);
    expect(page.url()).toBe(url);
    expect(errors).toEqual([]);
    expect(asked()).toEqual([]);
  });

  it("a number that stands for no review says so", async () => {
    const { page, errors } = alive;
    const asked = page.waitForResponse(`${site}r/999/rows.json`, { timeout: 3_000 }).catch(() => null);
    await visit(page, site, "r/999/");
    expect(await words(page.locator("h1"))).toBe("There is no review at this address");
    // Unless the database answers already, what was recorded with the page is asked for, and the browser notes that it is not there.
    if ((await asked) !== null) await expect.poll(() => errors).toHaveLength(1);
    expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
    errors.length = 0;
  });

  it("axe finds no fault with another review, and at 320 px nothing is wider", async () => {
    const { page, errors } = alive;
    await visit(page, site, "r/4/");
    await page.locator('.plan[aria-busy="false"]').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
    expect(errors).toEqual([]);
  });
});
