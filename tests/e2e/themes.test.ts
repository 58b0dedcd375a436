import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { inventedTables } from "../db/inventedCorpus.ts";
import { codingsOf } from "../db/readable.ts";
import { answered, chips, countOf, type Session, settled, testBrowser, turnTables, visit, words } from "./session.ts";

const { open, shared, asked } = testBrowser();
const tables = inventedTables();

const kinds = new Map(tables.passages.map(({ passage_id, kind }) => [passage_id, kind]));
const coded = (theme: string, kind: string) =>
  new Set(
    codingsOf(tables).flatMap(({ theme_id, passage_id }) =>
      theme_id === theme && kinds.get(passage_id) === kind ? [passage_id] : [],
    ),
  ).size;
const often = tables.themes.toSorted((a, b) => coded(b.theme_id, "action") - coded(a.theme_id, "action"))[0];
if (often === undefined) throw new Error("the invented corpus has no theme");
const PATH = `t/${String(often.position + 1).padStart(2, "0")}/`;

let session: Session;
beforeAll(async () => {
  session = await shared("invented");
  await visit(session.page, inject("sites").invented, "t/");
  await settled(session.page);
});

function inFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? (element?.textContent ?? "").replace(/\s+/g, " ").trim();
  });
}

describe("all themes", () => {
  it("stand ranked, each leading to its page and back to where the list was left", async () => {
    const { page, errors } = session;
    const reviews = await page.locator(".ranking p").allInnerTexts();
    const counts = reviews.map((line) => Number(/^In (\d+) of 5 reviews/.exec(line)?.[1]));
    expect(counts.length).toBeGreaterThan(5);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const last = page.locator(".ranking a").last();
    const name = await words(last);
    await last.focus();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: name }).waitFor();
    expect(page.url()).toMatch(/\/t\/\d\d\/$/);
    expect(await page.title()).toBe("Learning theme | Common Thread");
    expect(await inFocus(page)).toBe(name);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await settled(page);
    await page.waitForFunction((top) => Math.abs(scrollY - top) < 5, before);
    expect(await page.title()).toBe("Learning themes | Common Thread");
    expect(errors).toEqual([]);
  });

  it("follow the filter, and say what is left out of it", async () => {
    const { page } = session;
    const all = await page.locator(".ranking li").count();
    await answered(page, () => page.getByRole("checkbox", { name: /^Completed/ }).check());
    expect(await page.locator(".ranking p").first().textContent()).toMatch(/reported complete/);
    expect(await page.locator(".ranking li").count()).toBeLessThanOrEqual(all);
    expect(await page.getByRole("group", { name: "Theme", exact: true }).count()).toBe(0);
    await answered(page, () => page.getByRole("searchbox").fill("zzzzqqqq"));
    expect(await words(page.locator(".empty"))).toContain("does not mean that nothing was ever recommended");
    await answered(page, () => page.getByRole("button", { name: "Clear all", exact: true }).click());
    expect(await page.locator(".ranking li").count()).toBe(all);
  });

  it("appear together: a picture whose marks lead on, a table and words say the same", async () => {
    const { page } = session;
    const figure = page.locator(".figure", { hasText: "Which themes appear together" });
    const first = figure.locator(".target > *:visible").first();
    expect(await first.getAttribute("role")).toBe("link");
    const name = (await first.getAttribute("aria-label")) ?? "";
    await first.focus();
    await page.keyboard.press("ArrowDown");
    expect(await inFocus(page)).not.toBe(name);
    await turnTables(figure);
    const row = figure.locator("tbody tr").first();
    expect(await words(row.locator("th"))).toBe(
      name
        .replace(/: \d+ passages?$/, "")
        .replace(/ with (\w)/, (_, letter) => ` with ${String(letter).toUpperCase()}`),
    );
    expect(await row.locator("th a").count()).toBe(2);
    await turnTables(figure);
    await first.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/t\/\d\d\/$/);
    expect(name.startsWith(await words(page.locator("h1")))).toBe(true);
    await page.goBack();
    await settled(page);
  });
});

describe("one theme", () => {
  it("shows what the data hold of it, at its own neutral address, under a sub-path", async () => {
    const url = inject("sites").inventedWithWording + PATH;
    const { page, errors, close } = await open(url, { sparing: true });
    await settled(page);
    expect(await words(page.locator("h1"))).toBe(often.label);
    expect(await countOf(page, "actions")).toBe(coded(often.theme_id, "action"));
    const status = page.locator(".picture-statuses .target > *:visible");
    const named = await status.evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label") ?? ""));
    expect(named.reduce((sum, name) => sum + Number(/: (\d+)/.exec(name)?.[1]), 0)).toBe(
      coded(often.theme_id, "action"),
    );
    expect(await words(page.locator(".theme-meaning"))).toContain(often.definition);
    expect(await page.locator("#records-title").count()).toBe(1);
    expect(await page.locator(".records article mark").count()).toBeGreaterThan(0);
    expect(await words(page.locator("[aria-labelledby=accuracy-title]"))).toContain("How often this code is right");
    expect(errors).toEqual([]);
    expect(asked()).toEqual([]);
    await page.reload();
    await settled(page);
    expect(page.url()).toBe(url);
    await close();
  });

  it("is narrowed by a mark of a figure, opens a recommendation over itself, and keeps the filter for other pages", async () => {
    const site = inject("sites").invented;
    const { page, errors } = session;
    await visit(page, site, PATH);
    await settled(page);
    const places = page.locator(".figure", { hasText: "Where it appears" });
    const mark = places.locator(".target > *:visible").first();
    const passages = Number(/: (\d+) passages?$/.exec((await mark.getAttribute("aria-label")) ?? "")?.[1]);
    await answered(page, () => mark.click());
    expect((await chips(page)).join()).toMatch(/^Review: /);
    expect(await words(page.locator(".records-order"))).toContain(`of ${passages} passage`);
    await page.locator(".record-open").first().click();
    await page.locator(".detail h1").waitFor();
    expect(await page.title()).toBe("Recommendation | Common Thread");
    expect(page.url()).toBe(site + PATH);
    await page.getByRole("button", { name: "Back to where you were" }).click();
    await page.locator(".records").first().waitFor();
    const kept = await chips(page);
    await page.locator(".pages").getByRole("link", { name: "Overview" }).click();
    await page.waitForURL(site);
    await settled(page);
    expect(await chips(page)).toEqual(kept);
    await page.locator(".record-themes a").first().click();
    await page.waitForURL(/\/t\/\d\d\/$/);
    await settled(page);
    expect(await chips(page)).toEqual(kept);
    expect(errors).toEqual([]);
  });

  it("writes its address and the filter into a link on request", async () => {
    const site = inject("sites").invented;
    const { page } = session;
    await visit(page, site, PATH);
    await settled(page);
    await answered(page, () => page.getByRole("checkbox", { name: /^Completed/ }).check());
    await page.getByRole("button", { name: "Copy link to this view" }).first().click();
    await page.locator(".copied", { hasText: "Link copied" }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${site}${PATH}#view:status=completed`);
    const fresh = await open(link);
    await fresh.page.locator(".chip").first().waitFor();
    expect(fresh.page.url()).toBe(site + PATH);
    expect(await chips(fresh.page)).toEqual(["Reported status: Completed"]);
    expect(await words(fresh.page.locator("h1"))).toBe(often.label);
    await fresh.close();
  });

  it("leaves out the themes chosen on other pages, says so, and gives them back", async () => {
    const site = inject("sites").invented;
    const { page } = session;
    await visit(page, site, `#view:theme=${tables.themes[1]?.theme_id}`);
    await page.locator(".chip").first().waitFor();
    await settled(page);
    const chosen = await chips(page);
    await page.locator(".pages").getByRole("link", { name: "Themes" }).click();
    await page.waitForURL(`${site}t/`);
    await settled(page);
    expect(await chips(page)).toEqual([]);
    expect(await words(page.locator(".content"))).toContain(
      "chosen as a filter on other pages does not narrow this one",
    );
    await answered(page, () => page.getByRole("checkbox", { name: /^Completed/ }).check());
    await page.locator(".pages").getByRole("link", { name: "Overview" }).click();
    await page.waitForURL(site);
    await settled(page);
    expect((await chips(page)).toSorted()).toEqual([...chosen, "Reported status: Completed"].toSorted());
  });
});
