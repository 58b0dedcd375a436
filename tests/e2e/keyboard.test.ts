import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { answered, countOf, type Session, settled, testBrowser, visit, words } from "./session.ts";

const { shared } = testBrowser();
let session: Session;

beforeAll(async () => {
  session = await shared("invented");
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
    return (label ?? "").replace(/\s+/g, " ").trim();
  });
}

async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press("Tab");
    if (words.test(await focused(page))) return;
  }
  throw new Error(`Tab never came to ${words}`);
}

describe("with the keyboard alone", () => {
  it("one can skip, filter, choose a mark through its table, and read a recommendation", async () => {
    const { page, errors } = session;
    await visit(page, inject("sites").invented, "");
    await settled(page);
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute("tabindex");
    });
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the page");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    expect(page.url()).toBe(inject("sites").invented);

    await tabTo(page, /^Safer Marshwick\d/);
    await answered(page, () => page.keyboard.press("Space"));
    await tabTo(page, /^Show as a table: Which learning/);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Shift+Tab");
    expect(await focused(page)).not.toMatch(/^Show as a table/);
    const cell = page.locator(".table td button").first();
    const count = Number(/^\d+/.exec(await words(cell))?.[0]);
    await cell.focus();
    await answered(page, () => page.keyboard.press("Enter"));
    expect(await countOf(page, "panel recommendations?")).toBe(count);

    await page.locator(".record-open").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".detail h1").waitFor();
    await tabTo(page, /^Back to where you were$/);
    await page.keyboard.press("Enter");
    await page.locator(".records").waitFor();
    expect(errors).toEqual([]);
  });

  it("the marks of a figure are one stop of Tab: arrow keys go between them, Enter chooses and keeps its place", async () => {
    const { page, errors } = session;
    await visit(page, inject("sites").invented, "");
    await settled(page);
    const inFocus = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    const first = page.locator(".picture-threads .target > *:visible").first();
    const name = (await first.getAttribute("aria-label")) ?? "";
    expect(name).toMatch(/^.+: \d+ of \d+ panel recommendations? of .+/);
    await first.focus();
    await page.keyboard.press("ArrowRight");
    const second = await inFocus();
    expect(second).not.toBe(name);
    await answered(page, () => page.keyboard.press("Enter"));
    expect(await countOf(page, "panel recommendations?")).toBe(Number(/: (\d+) of/.exec(second)?.[1]));
    expect(await inFocus()).toBe(second);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-pressed"))).toBe("true");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".target"))).toBeNull();
    await page.keyboard.press("Shift+Tab");
    expect(await inFocus()).toBe(second);
    await answered(page, () => page.keyboard.press("Space"));
    expect(await inFocus()).toBe(second);
    await page.locator(".picture-statuses .target > *:visible").first().focus();
    await page.keyboard.press("ArrowDown");
    expect(await inFocus()).toMatch(/^Partly completed: \d+ actions?$/);
    expect(errors).toEqual([]);
  });

  it("focus is always seen: no focused control lies under the bar or out of view", async () => {
    const { page } = session;
    await visit(page, inject("sites").invented, "");
    await settled(page);
    for (const viewport of [
      { width: 1280, height: 700 },
      { width: 390, height: 700 },
    ]) {
      await page.setViewportSize(viewport);
      await page.evaluate(() => document.querySelector<HTMLElement>(".name")?.focus());
      for (let presses = 0; presses < 70; presses += 1) {
        await page.keyboard.press("Tab");
        expect(await page.evaluate(unseen)).toBeNull();
      }
    }
  });
});

/** The focused element where it cannot be seen; null where it can. */
function unseen(): string | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const bar = document.querySelector(".masthead");
  const sticks = bar !== null && getComputedStyle(bar).position === "sticky";
  const covered =
    sticks && !bar.contains(element) && !element.matches(".skip") ? bar.getBoundingClientRect().bottom : 0;
  return box.bottom > covered && box.top < innerHeight ? null : `${element.outerHTML.slice(0, 120)} at ${box.top}`;
}
