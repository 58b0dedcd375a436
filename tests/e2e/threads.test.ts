import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { THREADED } from "../queries/threadRows.ts";
import { chips, type Session, testBrowser, visit as visitPage, words } from "./session.ts";
import { violationsInBothSchemes } from "./violations.ts";

const { shared, asked } = testBrowser();

let session: Session;

beforeAll(async () => {
  session = await shared("threaded");
});
afterEach(() => {
  expect(session.errors).toEqual([]);
  expect(asked()).toEqual([]);
});

/** A page of this site as on a first visit, shown whole. */
async function visit(path: "" | "s/" | `s/${number}/`): Promise<Page> {
  const { page } = session;
  await visitPage(page, inject("sites").threaded, path);
  if (path === "s/") await page.getByText("Showing all that is held: 3 threads.").first().waitFor();
  else
    await page
      .locator(path === "" ? ".said .thread" : ".column, .thread-detail h1")
      .first()
      .waitFor();
  return page;
}

/** Presses Tab until the focused control says these words. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press("Tab");
    const said = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
      return (label ?? "").replace(/\s+/g, " ").trim();
    });
    if (wanted.test(said)) return;
  }
  throw new Error(`Tab never came to ${wanted}`);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

describe("the page of threads", () => {
  it("has the links that plans print first of all, then threads, and narrows with the filters", async () => {
    const page = await visit("s/");
    expect(await page.locator(".content h2").allTextContents()).toEqual([
      "Plans that name another review themselves",
      "Asked for in more than one review, the most widespread first",
    ]);
    expect(await page.locator(".thread h3").allTextContents()).toEqual(THREADED.threads.map(({ title }) => title));
    await page.getByRole("checkbox", { name: /^North Calderby\b(?!, )/ }).check();
    await page.getByText("Showing 2 of 3 threads: those with a member that matches.").first().waitFor();
    expect(await page.locator(".thread h3").count()).toBe(2);
    expect(await page.locator(".printed-links li").count()).toBe(1);
    expect(page.url()).toBe(`${inject("sites").threaded}s/`);
    await page.getByRole("searchbox").fill("zzzzqqqq ");
    await page.getByRole("heading", { name: "No thread has a member that matches" }).waitFor();
    await page.getByRole("button", { name: "Clear all and show every thread" }).click();
    await page.getByText("Showing all that is held: 3 threads.").first().waitFor();
  });

  it("keeps the filter on the way to a thread and back, and gives each title the focus", async () => {
    const page = await visit("s/");
    await page.getByRole("checkbox", { name: /^Safer Marshwick, DHR 5/ }).check();
    await page.getByText("Showing 1 of 3 threads").first().waitFor();
    await page.locator(".thread-open").first().click();
    await page.waitForURL(`${inject("sites").threaded}s/1/`);
    expect(await page.title()).toBe("Thread | Common Thread");
    await page.locator(".column").first().waitFor();
    expect(await page.locator(".column").count()).toBe(3);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("h1");
    await page.getByRole("link", { name: "All threads" }).click();
    await page.getByText("Showing 1 of 3 threads").first().waitFor();
    expect(await chips(page)).toEqual(["Review: Safer Marshwick, DHR 5"]);
  });

  it("says of each mark of a strip what it means, and shows it in forced colours", async () => {
    const page = await visit("s/");
    await page.emulateMedia({ forcedColors: "active" });
    const strip = page.getByRole("img", { name: /Safer Marshwick, DHR 5: reported complete/ }).first();
    expect(await strip.getAttribute("aria-label")).toContain("North Calderby, DHR 2: not in it");
    const paints = await page.evaluate(() =>
      [".strip-filled", ".strip-dot"].map((mark) => {
        const element = document.querySelector(mark);
        return element === null ? "none" : getComputedStyle(element).fill;
      }),
    );
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    for (const paint of paints) expect(["none", paper]).not.toContain(paint);
  });
});

describe("one thread", () => {
  it("stands in columns on a wide screen, one under another on a phone, and nothing scrolls sideways", async () => {
    const page = await visit("s/1/");
    const tops = () => page.locator(".column").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(await tops()).size).toBe(1);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(new Set(await tops()).size).toBe(3);
      expect(await overflow(page)).toBe(0);
    }
    expect(await page.locator(".columns table").count()).toBe(0);
  });

  it("opens with the keyboard alone from the list to a member’s recommendation and back to where one was", async () => {
    const page = await visit("s/");
    await tabTo(page, /^Check files each quarter$/);
    await page.keyboard.press("Enter");
    await page.locator(".column").first().waitFor();
    await tabTo(page, /^Home Office should check/);
    await page.keyboard.press("Enter");
    await page.locator(".detail section.action").first().waitFor();
    expect(await page.title()).toBe("Recommendation | Common Thread");
    expect(page.url()).toBe(`${inject("sites").threaded}s/1/`);
    await tabTo(page, /^Back to where you were$/);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.matches("[data-record]") === true);
    await tabTo(page, /^Question this clause/);
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Text to send" }).waitFor();
    await tabTo(page, /^3 pairs of different reviews$/);
    await page.keyboard.press("Enter");
    await page.getByText("ask for something close").waitFor();
  });

  it("that is not held is said so", async () => {
    const page = await visit("s/99/");
    await page.getByRole("heading", { name: "This thread is not held here" }).waitFor();
    expect(await page.title()).toBe("Thread | Common Thread");
  });
});

describe("a question", () => {
  it("is a text with ids, codes, versions and the address, to copy or to put into a letter to nobody", async () => {
    const page = await visit("s/1/");
    await page.getByRole("button", { name: /^Question this thread/ }).click();
    const text = await page.getByRole("textbox", { name: "Text to send" }).inputValue();
    for (const { passage_id } of THREADED.thread_members.filter(({ thread_id }) => thread_id.endsWith("0"))) {
      expect(text).toContain(`Record: ${passage_id}`);
    }
    expect(text).toContain("Data version: 5.1\nCodebook version: 1.0-invented\n");
    expect(text).toContain(`Page: ${inject("sites").threaded}s/1/\n`);
    const mail = await page.getByRole("link", { name: "Open it in an e-mail" }).getAttribute("href");
    expect(mail).toMatch(/^mailto:\?subject=/);
    await page.getByRole("button", { name: "Copy the text" }).click();
    await page.getByText("Text copied.").waitFor();
    expect((await page.evaluate(() => navigator.clipboard.readText())).replace(/\r/g, "")).toBe(text);
  });

  it("is selected to be copied by hand where the clipboard is refused", async () => {
    const page = await visit("s/1/");
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new Error("refused")) });
    });
    await page
      .locator(".column")
      .first()
      .getByRole("button", { name: /^Question th/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Copy the text" }).click();
    await page.getByText("The text is selected: copy it by hand.").waitFor();
    const selected = await page.evaluate(() => {
      const area = document.activeElement;
      return area instanceof HTMLTextAreaElement && area.selectionEnd - area.selectionStart === area.value.length;
    });
    expect(selected).toBe(true);
  });
});

describe("elsewhere on the site", () => {
  it("the overview has the first threads, and a record leads to the thread it belongs to", async () => {
    const page = await visit("");
    expect(await words(page.locator(".said h2"))).toBe("What has been said before");
    expect(await page.locator(".said .thread").count()).toBe(3);
    await page.locator(".record-said a", { hasText: "asks for the same in 2 other reviews" }).first().click();
    await page.waitForURL(`${inject("sites").threaded}s/1/`);
    expect(await words(page.locator("h1"))).toBe("Check files each quarter");
  });

  it("an open recommendation says what is close to it, and leads on to that and back", async () => {
    const page = await visit("s/1/");
    await page.getByRole("link", { name: /^Home Office should check/ }).click();
    const said = page.locator('section[aria-labelledby="said-title"]:visible');
    await said.getByText("Asks for the same", { exact: true }).first().waitFor();
    await said.getByRole("link", { name: /^Probation Service should check/ }).click();
    await page.getByRole("heading", { level: 1, name: /^Probation Service should check/ }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: /^Home Office should check/ }).waitFor();
  });
});

describe("the threads that are published, with source wording and under a sub-path", () => {
  it("can each be opened at an address that can be loaded again", async () => {
    const site = inject("sites").inventedWithWording;
    const { page, errors } = await shared("inventedWithWording");
    await visitPage(page, site, "s/");
    const line = page.getByText(/^Showing all that is held: \d+ threads\.$/).first();
    await line.waitFor();
    const held = Number(/\d+/.exec(await words(line))?.[0]);
    expect(held).toBeGreaterThan(1);
    expect(await page.locator(".thread").count()).toBe(Math.min(25, held));
    await page.locator(".thread-open").last().click();
    await page.waitForURL(`${site}s/${Math.min(25, held)}/`);
    await page.locator(".column").first().waitFor();
    const title = await words(page.locator("h1"));
    expect(await page.getByText("Source wording").count()).toBeGreaterThan(0);
    await page.reload();
    await page.locator(".column").first().waitFor();
    expect(await words(page.locator("h1"))).toBe(title);
    expect(await page.locator(".column").count()).toBeGreaterThan(1);
    expect(errors).toEqual([]);
  });
});

describe("in the light and the dark scheme axe finds no fault", () => {
  it("with the page of threads where none is left, on a phone", async () => {
    const page = await visit("s/");
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.getByRole("searchbox").fill("zzzzqqqq ");
    await page.getByRole("heading", { name: "No thread has a member that matches" }).waitFor();
    expect(await violationsInBothSchemes(page)).toEqual([]);
  });

  it("with one thread, a question and its pairs unfolded, and with a recommendation opened over it", async () => {
    const page = await visit("s/1/");
    await page.getByRole("button", { name: /^Question this thread/ }).click();
    await page.locator("summary").click();
    await page.getByText("ask for something close").waitFor();
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.getByRole("link", { name: /^Home Office should check/ }).click();
    await page.locator(".detail section.action").first().waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await violationsInBothSchemes(page)).toEqual([]);
  });
});
