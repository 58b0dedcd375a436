import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { inventedCorpus } from "../fixtures/corpus/extractions.ts";
import { type Session, testBrowser, visit, words } from "./session.ts";
import { violationsInBothSchemes } from "./violations.ts";

const { shared, asked } = testBrowser();

/** A word that stands nowhere else, to be looked for wherever a draft could be left behind. */
const MARKER = "zyxquern";
const HELD = inventedCorpus()
  .flatMap(({ extraction }) => extraction.recommendations)
  .toSorted((a, b) => b.text.length - a.text.length)[0];

const area = (page: Page) => page.getByRole("textbox", { name: "Draft recommendation" });
const results = (page: Page) => page.locator(".draft-results");

async function paste(page: Page, text: string): Promise<void> {
  await area(page).fill(text);
}

async function checked(page: Page): Promise<void> {
  await page.locator("#draft-nearest").waitFor();
  await page.locator('.draft[aria-busy="false"]').waitFor();
}

let session: Session;
beforeAll(async () => {
  session = await shared("invented");
  await visit(session.page, inject("sites").invented, "d/");
  await area(session.page).waitFor();
});
beforeEach(async () => {
  await area(session.page).fill("");
});

describe("a draft that is checked", () => {
  it("shows what is held that says the same, by whom and what became of it", async () => {
    const { page, errors } = session;
    await paste(page, HELD?.text ?? "");
    await checked(page);
    const first = page.locator(".similar > li").first();
    expect(await words(first.locator(".shared"))).toMatch(/^(?:Asks for the same|Something close)\. Both print: /);
    expect(await words(first.locator(".record-facts"))).toMatch(/\w+, .*DHR|[Rr]ecommendation/);
    expect(await page.locator("#draft-gaps, #draft-themes, #draft-thread, #draft-clauses").count()).toBe(4);
    expect(errors).toEqual([]);
  });

  it("says where nothing is close that this does not make it new, and what a follow-up would look for", async () => {
    const { page } = session;
    await paste(page, "Swans ought to be counted on the pond.");
    await checked(page);
    expect(await words(results(page))).toContain(
      "Nothing close in the 5 reviews held here; that does not make it new.",
    );
    expect(await words(page.locator(".draft-gaps"))).toMatch(/Nobody is named who acts\..*No date or term is named\./);
  });

  it("keeps the focus where it is and is announced once, in a short sentence", async () => {
    const { page } = session;
    await area(page).click();
    await page.evaluate(() => {
      const status = document.querySelector(".draft > [role=status]");
      const said: string[] = [];
      Object.assign(globalThis, { said });
      if (status === null) throw new Error("no status");
      new MutationObserver(() => said.push(status.textContent ?? "")).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.keyboard.type("All agencies should put a flag on the record of a person at high risk.", { delay: 5 });
    await checked(page);
    await page.waitForTimeout(600);
    const said: unknown = await page.evaluate(() => Reflect.get(globalThis, "said"));
    expect(said).toHaveLength(1);
    expect(String(said).length).toBeLessThan(140);
    expect(await area(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("is cleared with everything found, by keyboard too", async () => {
    const { page } = session;
    await paste(page, HELD?.text ?? "");
    await checked(page);
    await area(page).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await area(page).inputValue()).toBe("");
    expect(await results(page).count()).toBe(0);
    expect(await words(page.locator(".draft > [role=status]"))).toBe("");
    expect(await area(page).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it.each([
    ["a hundred thousand characters", `The board should keep a log. ${"flag the record ".repeat(6250)}`],
    ["writing from right to left", "\u202Bעל המשטרה לסמן כל תיק\u202C should flag"],
    ["signs of every kind", "🙂👩‍👩‍👧‍👦 Heddlu Gwent should flag files 𝒻𝓁𝒶𝑔 \u0000 \uD800"],
    ["HTML", `<img src=x onerror="document.title='broken'"><b>The board</b> should flag files</script>`],
    ["signs alone", "!!! ??? ---"],
  ])("may hold %s", async (_, text) => {
    const { page, errors } = session;
    await area(page).evaluate((element, value) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(element, value);
      element.dispatchEvent(new Event("input", { bubbles: true }));
    }, text);
    if (/\p{L}/u.test(text)) await checked(page);
    expect(await page.title()).toBe("Check a draft | Common Thread");
    expect(await page.locator(".draft img").count()).toBe(0);
    expect(await page.getByText(/^Only the first 5,000 characters are read/).count()).toBe(text.length > 5000 ? 1 : 0);
    expect(errors).toEqual([]);
  });

  it("stays while a recommendation near it is opened, and while another page is looked at", async () => {
    const { page } = session;
    await paste(page, HELD?.text ?? "");
    await checked(page);
    await page.locator(".draft .record-open").first().click();
    await page.locator(".detail").waitFor();
    await page.goBack();
    expect(await area(page).inputValue()).toBe(HELD?.text);
    await page.locator(".pages").getByRole("link", { name: "How this was done" }).click();
    await page.waitForURL(/\/m\/$/);
    await page.goBack();
    await page.waitForURL(/\/d\/$/);
    expect(await area(page).inputValue()).toBe(HELD?.text);
  });

  it("has no fault that axe finds in either scheme, empty, with results, and on a phone", async () => {
    const { page, errors } = session;
    await visit(page, inject("sites").invented, "d/");
    await area(page).waitFor();
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await paste(page, `${HELD?.text} ${"and more ".repeat(700)}`);
    await checked(page);
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violationsInBothSchemes(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(errors).toEqual([]);
    await visit(page, inject("sites").invented, "d/");
  });
});

describe("a draft", () => {
  it("is left nowhere: not in the address, the history, the title, a store or a request", async () => {
    const { page, errors } = session;
    const requests: string[] = [];
    page.on("request", (request) => requests.push(`${request.url()} ${request.postData() ?? ""}`));
    await paste(page, `The ${MARKER} board should put a flag on each record by June 2027.`);
    await checked(page);
    const left: unknown = await page.evaluate(async () => {
      const stores = await indexedDB.databases();
      return JSON.stringify([
        location.href,
        history.state,
        document.title,
        document.cookie,
        { ...localStorage },
        { ...sessionStorage },
        stores,
        await caches.keys(),
        performance.getEntries().map(({ name }) => name),
      ]);
    });
    expect(String(left).toLowerCase()).not.toContain(MARKER);
    expect(requests.join("\n").toLowerCase()).not.toContain(MARKER);
    expect(asked()).toEqual([]);
    const attributes = await area(page).evaluate((element) => ({
      name: element.getAttribute("name"),
      autocomplete: element.getAttribute("autocomplete"),
      spellcheck: element.getAttribute("spellcheck"),
      form: element.closest("form") === null,
    }));
    expect(attributes).toEqual({ name: null, autocomplete: "off", spellcheck: "false", form: true });
    await page.reload();
    await area(page).waitFor();
    expect(await area(page).inputValue()).toBe("");
    await paste(page, `The ${MARKER} board should meet.`);
    await page.goto("about:blank");
    await page.goBack();
    await area(page).waitFor();
    expect(await area(page).inputValue()).toBe("");
    expect(errors).toEqual([]);
  });

  it("is emptied when the document is put aside, so that it does not come back with it", async () => {
    const { page } = session;
    await paste(page, `The ${MARKER} board should meet.`);
    await checked(page);
    const shown = await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      return `${document.querySelector<HTMLTextAreaElement>(".draft textarea")?.value}${document.body.textContent}`;
    });
    expect(shown).not.toContain(MARKER);
    expect(await results(page).count()).toBe(0);
  });
});
