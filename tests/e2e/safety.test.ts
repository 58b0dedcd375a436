import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type FaultyHost, faultyHost } from "./faultyHost.ts";
import { keptBy, NOTHING_KEPT, quietPage } from "./quietPage.ts";
import { alive, answered, chips, testBrowser, words, write } from "./session.ts";

const { open, asked } = testBrowser();
/** A page of each kind. */
const KINDS = ["", "t/", "t/01/", "s/", "s/1/", "r/", "r/1/", "d/", "m/", "h/", "p/", "a/"];
const ELSEWHERE = "https://www.bbc.co.uk/weather";

let host: FaultyHost;
beforeAll(async () => {
  host = await faultyHost(inject("sites").invented);
});
afterAll(() => host.close());

describe("after five pages, a search, a filter, a link, a draft and Exit", () => {
  const DRAFT = "Every marsh surgery should name a lanterns lead.";
  const SECRETS = [/lantern/i, /#view/, /In progress/i, /surgery/i, /housing/i];

  it("Back, Forward and the history hold neutral addresses and titles, and nothing stands anywhere", async () => {
    const { page, errors, close } = await quietPage({ open });
    await page.goto("https://www.bbc.co.uk/before");
    await page.goto(host.site);
    await alive(page);
    const pages = page.getByRole("navigation", { name: "Pages" });
    await pages.getByRole("link", { name: "Themes" }).click();
    await page.locator("main h1:focus").waitFor();
    await page.locator(".content a[href*='t/']").first().click();
    await page.locator(".theme-head h1:focus").waitFor();
    await pages.getByRole("link", { name: "Overview" }).click();
    await page.locator("main h1:focus").waitFor();
    await answered(page, () => page.getByRole("searchbox").fill("lantern "));
    await answered(page, () => page.getByRole("checkbox", { name: /^In progress/ }).check());
    await pages.getByRole("link", { name: "Reviews" }).click();
    await page.locator("main h1:focus").waitFor();
    await page.goto(`${host.site}t/#view:search=housing`);
    await page.locator(".chip", { hasText: "housing" }).waitFor();
    await pages.getByRole("link", { name: "Check a draft" }).click();
    await page.locator("main h1:focus").waitFor();
    await write(page.getByLabel("Draft recommendation"), DRAFT);
    await page.locator(".draft-results").waitFor();
    expect(await keptBy(page)).toEqual(NOTHING_KEPT);
    await page.locator("a.exit").click();
    await page.waitForURL(ELSEWHERE);

    const line = await page.context().newCDPSession(page);
    const { entries, currentIndex } = await line.send("Page.getNavigationHistory");
    const ours = entries.filter(({ url }) => url.startsWith(host.site));
    expect(ours.length).toBeGreaterThan(5);
    expect(currentIndex).toBe(entries.length - 1);
    for (const { url, title } of ours) {
      expect(url.slice(host.site.length)).toMatch(/^(?:[a-z]\/(?:\d+\/)?)?$/);
      expect(title).toMatch(/^(?:Common Thread|[A-Z][a-z ]+ \| Common Thread)$/);
      for (const secret of SECRETS) expect(`${url} ${title}`).not.toMatch(secret);
    }
    for (const step of ["back", "forward"] as const) {
      for (const _ of ours) {
        const before = page.url();
        await (step === "back" ? page.goBack() : page.goForward());
        if (!page.url().startsWith(host.site)) continue;
        await alive(page);
        const found = await page.evaluate(() => ({
          state: JSON.stringify(history.state) ?? "",
          fields: [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].map(
            (field) => (field.type === "checkbox" ? String((field as HTMLInputElement).checked) : field.value),
          ),
        }));
        for (const secret of SECRETS) expect([before, found.state]).not.toContainEqual(expect.stringMatching(secret));
        expect(found.state).not.toContain("in-progress");
        expect(new Set(found.fields).size).toBeLessThanOrEqual(2);
        expect(found.fields.filter((value) => value !== "" && value !== "false")).toEqual([]);
        expect(await chips(page)).toEqual([]);
        expect(await page.locator("main").textContent()).not.toContain(DRAFT);
        expect(await keptBy(page)).toEqual(NOTHING_KEPT);
      }
    }
    expect(await page.context().cookies()).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
});

describe("Exit this page", () => {
  it("works by key and by click, from a field, on a failed page and while script is on its way", async () => {
    const { page, close } = await quietPage({ open });
    const thrice = async () => {
      for (const _ of [1, 2, 3]) await page.keyboard.press("Shift");
    };
    const enter = async () => {
      await page.locator("a.exit").focus();
      await page.keyboard.press("Enter");
    };
    for (const [path, prepare, leave] of [
      ["", () => Promise.resolve(), enter],
      ["t/", () => page.getByRole("searchbox").focus(), thrice],
      ["d/", () => page.getByLabel("Draft recommendation").focus(), thrice],
      ["r/1/", () => page.evaluate(() => scrollTo(0, 4000)), thrice],
    ] as const) {
      await page.goto(host.site + path);
      await alive(page);
      await prepare();
      await leave();
      await page.waitForURL(ELSEWHERE);
    }
    host.suffer((path) =>
      /\.json$/.test(path) ? { does: "answers", status: 500, type: "text/plain", body: "" } : null,
    );
    await page.goto(host.site);
    await page.locator("#failure-title").waitFor();
    await thrice();
    await page.waitForURL(ELSEWHERE);
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    host.suffer((path) => (/^assets\/index.*js$/.test(path) ? { does: "waits", until } : null));
    await page.goto(host.site, { waitUntil: "commit" });
    await page.locator("a.exit").click();
    await page.waitForURL(ELSEWHERE);
    await page.goto(host.site, { waitUntil: "commit" });
    await page.locator("a.help").click();
    await page.waitForURL(`${host.site}h/`, { waitUntil: "commit" });
    release();
    host.suffer(() => null);
    await close();
  });
});

describe("without script", () => {
  it("every kind of page can be read, offers nothing that needs it, and leads on", async () => {
    const { page, close } = await open("about:blank", { javaScriptEnabled: false });
    for (const path of KINDS) {
      await page.goto(host.site + path);
      const offered = page.locator(
        "button:visible, input:visible, textarea:visible, select:visible, [role='button']:not([aria-hidden='true'] *):visible",
      );
      const names = await offered.evaluateAll((elements) =>
        elements
          .filter((element) => getComputedStyle(element).pointerEvents !== "none")
          .map((element) => element.outerHTML),
      );
      expect([path, names.map((name) => name.slice(0, 200))]).toEqual([path, []]);
      expect([path, (await words(page.locator("main"))).length > 300]).toEqual([path, true]);
      expect([path, await page.locator("main h1:visible").count()]).toEqual([path, 1]);
      expect(await page.locator("a.exit:visible, a.help:visible").count()).toBe(2);
      const text = (await page.locator("main").textContent()) ?? "";
      expect([path, /Reading the|Loading the|Getting ready/.exec(text)?.[0]]).toEqual([path, undefined]);
    }
    await page.goto(`${host.site}r/1/`);
    await page.getByRole("link", { name: "Themes" }).first().click();
    await page.waitForURL(`${host.site}t/`);
    await page.locator("a.help").click();
    await page.waitForURL(`${host.site}h/`);
    await close();
  });
});

const SIZES = [
  [1280, 900],
  [640, 450],
  [320, 225],
  [390, 844],
  [320, 568],
] as const;

describe("every kind of page", () => {
  it("has both ways out in view at every place, width and zoom, asks nobody else, and says nowhere where a reader comes from", async () => {
    const before = asked().length;
    const { page, errors, referrers, close } = await quietPage({ open });
    for (const path of KINDS) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(host.site + path);
      await alive(page);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        expect([path, width, height, await page.evaluate(waysOutOfView)]).toEqual([path, width, height, []]);
      }
      expect([path, await page.evaluate(linksThatTell, host.site)]).toEqual([path, []]);
      expect([path, errors]).toEqual([path, []]);
    }
    expect(asked().slice(before)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await page.goto(`${host.site}h/`);
    await alive(page);
    await page.locator("main a.out").first().click();
    await page.waitForURL(/^https:/);
    await page.goBack();
    await page.locator("a.exit").click();
    await page.waitForURL(ELSEWHERE);
    expect(referrers).toEqual([]);
    await close();
  });
});

/** The ways out that are hidden or covered at the top, in the middle or at the end of the page. */
function waysOutOfView(): string[] {
  return [0, 0.4, 1].flatMap((share) => {
    scrollTo({ top: document.documentElement.scrollHeight * share, behavior: "instant" });
    return [...document.querySelectorAll("a.exit, a.help")].flatMap((link) => {
      const { left, top, right, bottom } = link.getBoundingClientRect();
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const within = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      return within && seen !== null && link.contains(seen) ? [] : [`${link.className} at ${share}`];
    });
  });
}

/** Links to other sites that would say where a reader comes from, or open beside this page. */
function linksThatTell(site: string): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')]
    .filter(({ href, rel, target }) => !href.startsWith(site) && (!rel.includes("noreferrer") || target !== ""))
    .map(({ href }) => href);
}
