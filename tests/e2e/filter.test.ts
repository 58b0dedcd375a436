import type { Locator } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { inventedTables } from "../db/inventedCorpus.ts";
import {
  answered,
  chips,
  countOf,
  type Session,
  settled,
  shown,
  testBrowser,
  turnTables,
  visit,
  words,
} from "./session.ts";

const { shared } = testBrowser();
const tables = inventedTables();
let session: Session;

beforeAll(async () => {
  session = await shared("invented");
});
beforeEach(async () => {
  await visit(session.page, inject("sites").invented, "");
  await settled(session.page);
});

describe("filters", () => {
  it("narrow everything together, are listed, and can be taken off one by one", async () => {
    const { page, errors } = session;
    await answered(page, () => page.getByRole("checkbox", { name: /^Safer Harrowmere\b(?!,)/ }).check());
    const actions = tables.passages.filter((p) => p.kind === "action" && p.partnership_id === "harrowmere").length;
    expect(await countOf(page, "actions")).toBe(actions);
    expect(await page.locator(".record-facts").allInnerTexts()).toSatisfy((all: string[]) =>
      all.every((facts) => facts.includes("Safer Harrowmere")),
    );
    await answered(page, () => page.getByRole("checkbox", { name: /^Completed/ }).check());
    const statuses = new Map(tables.actions.map(({ action_id, status }) => [action_id, status]));
    const completed = tables.passages.filter(
      (p) => p.kind === "action" && p.partnership_id === "harrowmere" && statuses.get(p.passage_id) === "completed",
    );
    expect(await countOf(page, "actions")).toBe(completed.length);
    await answered(page, () => page.getByRole("button", { name: "Remove Partnership: Safer Harrowmere" }).click());
    expect(await countOf(page, "actions")).toBe([...statuses.values()].filter((s) => s === "completed").length);
    await answered(page, () => page.getByRole("button", { name: "Clear all" }).click());
    expect(await shown(page)).toMatch(/^Showing all that is held/);
    expect(errors).toEqual([]);
  });

  it("that the reader points at, or has the focus on, are asked ahead, so that choosing asks nothing more", async () => {
    const { page } = session;
    await answered(page, () => page.getByRole("checkbox", { name: /^Completed/ }).check());
    await page.evaluate(() => {
      const post = Worker.prototype.postMessage;
      Reflect.set(globalThis, "posted", 0);
      Reflect.set(globalThis, "postPlainly", () => Reflect.set(Worker.prototype, "postMessage", post));
      Worker.prototype.postMessage = function (...given: unknown[]) {
        Reflect.set(globalThis, "posted", Reflect.get(globalThis, "posted") + 1);
        Reflect.apply(post, this, given);
      };
    });
    const posted = () => page.evaluate((): number => Reflect.get(globalThis, "posted"));
    const rested = async () => {
      for (let before = -1; before !== (await posted()); await page.waitForTimeout(150)) before = await posted();
      return posted();
    };
    for (const [name, point] of [
      [/^In progress/, (box: Locator) => box.hover()],
      [/^Partly/, (box: Locator) => box.focus()],
    ] as const) {
      const [box, before] = [page.getByRole("checkbox", { name }), await rested()];
      await point(box);
      const asked = await rested();
      expect(asked).toBeGreaterThan(before);
      await answered(page, () => box.press("Space"));
      expect(await rested()).toBe(asked);
    }
    await page.evaluate(() => Reflect.get(globalThis, "postPlainly")());
    await answered(page, () => page.getByRole("button", { name: "Clear all" }).click());
  });

  it("are put on by a mark of the threads and taken off by the same mark", async () => {
    const { page } = session;
    const mark = page.locator(".picture-threads .target > *:visible").first();
    const title = (await mark.locator("title").textContent()) ?? "";
    const [, theme, count] = /^(.+): (\d+) of/.exec(title) ?? [];
    await answered(page, () => mark.click());
    expect(await countOf(page, "panel recommendations?")).toBe(Number(count));
    expect(await chips(page)).toContain(`Theme: ${theme}`);
    expect(await page.locator(".picture-threads .target > *:visible").count()).toBeGreaterThan(1);
    await answered(page, () => page.locator(".picture-threads .target > *:visible").first().click());
    expect(await shown(page)).toMatch(/^Showing all that is held/);
  });

  it("are put on by a bar, which itself stays whole", async () => {
    const { page } = session;
    const numbers = () => page.locator(".picture-statuses svg:visible text").allInnerTexts();
    const before = await numbers();
    await answered(page, () => page.locator('.picture-statuses [data-status="in-progress"]:visible').click());
    const expected = tables.actions.filter(({ status }) => status === "in-progress").length;
    expect(await countOf(page, "actions")).toBe(expected);
    expect(await numbers()).toEqual(before);
  });

  it("say honestly that nothing matches, with a way out", async () => {
    const { page } = session;
    await answered(page, () => page.getByRole("checkbox", { name: /^Clauses/ }).check());
    await answered(page, () => page.getByRole("checkbox", { name: /^Completed/ }).check());
    expect(await words(page.locator(".empty"))).toContain("does not mean that nothing was ever recommended");
    await answered(page, () => page.getByRole("button", { name: "Clear all and show everything held" }).click());
    expect(await page.locator("article.record").count()).toBe(25);
  });

  it("stand behind one button on a phone, which says how many are on", async () => {
    const { page } = session;
    await page.setViewportSize({ width: 390, height: 844 });
    const box = page.getByRole("checkbox", { name: /^Actions/ });
    expect(await box.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Filters" }).click();
    await answered(page, () => box.check());
    await page.getByRole("button", { name: "Hide filters (1 on)" }).click();
    expect(await page.getByRole("button", { name: "Filters (1 on)" }).getAttribute("aria-expanded")).toBe("false");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });

  it("and a long search keep the page as wide as the window, tables shown", async () => {
    const { page } = session;
    await page.setViewportSize({ width: 320, height: 600 });
    await settled(page);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await turnTables(page);
    expect(await width()).toBe(320);
    await answered(page, () => page.getByRole("searchbox").fill("x".repeat(300)));
    expect(await width()).toBe(320);
  });

  it("fold a long list of choices and show all of it on request", async () => {
    const { page } = session;
    const choices = page.locator('input[name="theme"]');
    expect(await choices.count()).toBe(6);
    await page.getByRole("button", { name: /^Show all \d+ themes/ }).click();
    expect(await choices.count()).toBe(tables.themes.length);
  });
});
