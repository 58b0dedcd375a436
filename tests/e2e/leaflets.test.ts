import { beforeAll, describe, expect, inject, it } from "vitest";
import { type Session, testBrowser, visit } from "./session.ts";

const { open, shared } = testBrowser();
const PAGES = [
  ["h/", "Help | Common Thread", "Get help"],
  ["p/", "Privacy | Common Thread", "Reading this site privately"],
  ["a/", "Accessibility | Common Thread", "Accessibility statement"],
] as const;
const TARGETS = ".phone, .help-line .out, .help-again a, .leaflet-contents a, .leaflet summary";
const SMALLEST_TARGET_PX = 44;

let plain: Session;
let alive: Session;
beforeAll(async () => {
  plain = await open("about:blank", { javaScriptEnabled: false });
  alive = await shared("invented");
});

describe.each(PAGES)("the page %s", (path, title, heading) => {
  it("is whole without script, and on a phone nothing is too wide or too small to touch", async () => {
    const { page } = plain;
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(inject("sites").invented + path);
    expect(await page.title()).toBe(title);
    expect(await page.locator("h1").textContent()).toBe(heading);
    const wide = await page.locator("main *:visible").evaluateAll((all, width) => {
      return all.filter((each) => each.getBoundingClientRect().right > width).map((each) => each.textContent);
    }, 320);
    expect(wide).toEqual([]);
    const small = await page.locator(TARGETS).evaluateAll((all, least) => {
      const boxes = all.map((each) => ({ words: each.textContent, box: each.getBoundingClientRect() }));
      return boxes.filter(({ box }) => box.width > 0 && box.height < least).map(({ words }) => words);
    }, SMALLEST_TARGET_PX);
    expect(small).toEqual([]);
  });
});

describe("a page of plain text", () => {
  it("leads to its parts by keyboard and leaves the address alone", async () => {
    const { page } = alive;
    await visit(page, inject("sites").invented, "p/");
    const link = page.locator(".leaflet-contents a").last();
    const part = await link.textContent();
    await link.focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(part);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    expect(page.url()).toBe(`${inject("sites").invented}p/`);
  });

  it("is reached from the foot of every page without script", async () => {
    const { page } = plain;
    for (const [to, , heading] of PAGES) {
      await page.goto(`${inject("sites").invented}t/`);
      await page.locator(`footer a[href$="${to}"]`).first().click();
      await page.waitForURL(inject("sites").invented + to);
      expect(await page.locator("h1").textContent()).toBe(heading);
    }
  });
});
