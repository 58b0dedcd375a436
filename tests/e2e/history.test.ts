import { beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { alive, answered, chips, type Session, settled, shown, testBrowser, visit, words } from "./session.ts";

const { open, shared } = testBrowser();
let session: Session;

beforeAll(async () => {
  session = await shared("invented");
});
beforeEach(async () => {
  await visit(session.page, inject("sites").invented, "");
  await settled(session.page);
});

describe("state", () => {
  it("survives a reload, and Back and Forward step through it, a whole search at a time", async () => {
    const { page } = session;
    const all = await shown(page);
    await answered(page, () => page.getByRole("checkbox", { name: /^Completed/ }).check());
    const one = await shown(page);
    await page.getByRole("button", { name: "Next page" }).click();
    await page.getByText(/^26 to /).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "records-title");
    await page.getByRole("searchbox").click();
    await page.keyboard.type("police ", { delay: 120 });
    await page.locator(".chip", { hasText: "Search: police" }).waitFor();
    await settled(page);
    const two = await shown(page);
    await page.reload();
    await settled(page);
    expect(await shown(page)).toBe(two);
    expect(await page.getByRole("searchbox").inputValue()).toBe("police");
    expect(await page.getByRole("checkbox", { name: /^Completed/ }).isChecked()).toBe(true);
    await answered(page, () => page.goBack());
    expect(await shown(page)).toBe(one);
    await page.getByText(/^26 to /).waitFor();
    await page.goBack();
    await page.getByText(/^1 to 25 of/).waitFor();
    await answered(page, () => page.goBack());
    expect(await shown(page)).toBe(all);
    await answered(page, () => page.goForward());
    expect(await shown(page)).toBe(one);
  });

  it("turns the pages of the list and starts each at its heading", async () => {
    const { page } = session;
    await page.getByRole("button", { name: "Next page" }).click();
    await page.getByText(/^26 to 50 of/).waitFor();
    expect(await page.locator("#records-title").evaluate((e) => e === document.activeElement)).toBe(true);
    await page.getByRole("button", { name: "Previous page" }).click();
    await page.getByText(/^1 to 25 of/).waitFor();
  });

  it("goes into a link on request only, and opening that link cleans the address", async () => {
    const site = inject("sites").invented;
    const { page } = session;
    await answered(page, () => page.getByRole("checkbox", { name: /^Partly completed/ }).check());
    await answered(page, () => page.getByRole("searchbox").fill("board "));
    const narrowed = await shown(page);
    expect(page.url()).toBe(site);
    await page.getByRole("button", { name: "Copy link to this view" }).first().click();
    await page.locator(".copied", { hasText: "Link copied" }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${site}#view:status=partly-completed&search=board`);
    expect(page.url()).toBe(site);

    const fresh = await open(link);
    await settled(fresh.page);
    expect(await shown(fresh.page)).toBe(narrowed);
    expect(fresh.page.url()).toBe(site);
    const chosen = await chips(fresh.page);
    await fresh.page.reload();
    await alive(fresh.page);
    expect(await chips(fresh.page)).toEqual(chosen);
    await fresh.close();
  });

  it("comes from a link pasted over the address of the open page, which is cleaned too", async () => {
    const { page } = session;
    await answered(page, () => page.getByRole("checkbox", { name: /^Completed/ }).check());
    const before = page.url();
    await answered(page, () => page.evaluate(() => location.assign("#view:kind=clause&foo=1&foo=2")));
    expect(await chips(page)).toEqual(["Kind: Clauses"]);
    expect(page.url()).toBe(before);
    expect(await page.locator(".notice-quiet li").allInnerTexts()).toEqual(['"foo" is no filter']);
    await answered(page, () => page.goBack());
    expect(await chips(page)).toEqual(["Reported status: Completed"]);
  });

  it("leaves out of a link what it does not know, and says so", async () => {
    const site = inject("sites").invented;
    const { page, errors, close } = await open(`${site}#view:theme=no-such-theme&status=done&kind=action`);
    await page.locator(".notice-quiet").waitFor();
    const notice = await words(page.locator(".notice-quiet"));
    expect(notice).toContain('status "done" is not known');
    expect(notice).toContain('theme "no-such-theme" is not held here');
    expect(await chips(page)).toEqual(["Kind: Actions"]);
    expect(page.url()).toBe(site);
    expect(errors).toEqual([]);
    await close();
  });
});

describe("a recommendation", () => {
  it("opens in place with its actions and updates, and Back returns to where the list was", async () => {
    const { page, errors } = session;
    const entry = page.locator(".record-open").nth(12);
    const text = await words(entry);
    await entry.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await entry.click();
    const heading = page.locator(".detail h1");
    await heading.waitFor();
    expect(await words(heading)).toBe(text);
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator(".detail section.action").count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);

    await page.getByRole("button", { name: "Back to where you were" }).click();
    await page.locator(".records").waitFor();
    expect(await page.locator(".detail").count()).toBe(0);
    expect(await entry.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.waitForFunction((top) => Math.abs(scrollY - top) < 5, before);

    await entry.click();
    await heading.waitFor();
    await page.reload();
    await heading.waitFor();
    expect(await words(heading)).toBe(text);
    await page.goBack();
    await page.locator(".records").waitFor();
    await page.waitForFunction((top) => Math.abs(scrollY - top) < 5, before);
    expect(errors).toEqual([]);
  });
});
