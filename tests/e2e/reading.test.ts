import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import {
  brokenOutline,
  hiddenFocus,
  jumpsBack,
  looseMarks,
  lostText,
  misplacedHelp,
  moving,
  namesUnlikeLabels,
  smallTargets,
  unreachableFrames,
  vagueLinks,
} from "./beyondAxe.ts";
import { readAloud } from "./readAloud.ts";
import { answered, type Session, settled, testBrowser, visit, write } from "./session.ts";
import { violationsBesideColours, violationsInBothSchemes, violationsInForcedColours } from "./violations.ts";

const GOLDEN = new URL("./goldens/overview.read.txt", import.meta.url);
const PAGES = ["", "t/", "t/01/", "s/", "s/1/", "r/", "r/1/", "d/", "m/", "h/", "p/", "a/"] as const;
/** Pages that hold every kind of figure and mark. */
const IN_FORCED_COLOURS: readonly string[] = ["", "t/", "s/1/", "m/"];
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";
const DOUBLE = "html { font-size: 200% !important }";
const DRAFT = "The police should put a flag on the record of every address where somebody is at high risk.";

const { open, shared } = testBrowser();
const site = () => inject("sites").invented;
let live: Session;
/** With script switched off; axe cannot run there. */
let still: Session;
/** Where no script comes, marked as a page is that cannot start: the same style sheet without script. */
let cut: Session;

beforeAll(async () => {
  live = await shared("invented");
  still = await open(site(), { javaScriptEnabled: false });
  cut = await open(`${site()}404.html`);
  await cut.page.route("**/*.js", (route) => route.abort());
});
afterAll(() => Promise.all([still.close(), cut.close()]));

describe("what a screen reader reads of the overview", () => {
  it("is as it was last reviewed (UPDATE_GOLDEN=1 writes it anew)", async () => {
    const { page } = live;
    await visit(page, site(), "");
    await settled(page);
    await closeNotice(page);
    const read = `${(await readAloud(page)).join("\n")}\n`;
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(GOLDEN, read);
    expect(read).toBe(readFileSync(GOLDEN, "utf8"));
  });

  it("names each mark of a figure with script; without, the figure is one image and its table can be read", async () => {
    const lines = await readAloud(still.page);
    const golden = readFileSync(GOLDEN, "utf8").split("\n");
    expect(golden.filter((line) => /\[button, not pressed: .+: \d+ of \d+ panel/.test(line)).length).toBeGreaterThan(
      10,
    );
    expect(lines.filter((line) => line.includes("not pressed"))).toEqual([]);
    expect(lines.map((line) => line.trim())).toContain("[image: Themes by review: panel recommendations]");
    expect(lines.filter((line) => /unfolds, collapsed: Show as a table: /.test(line))).toHaveLength(2);
    const said = new Set(lines.map((line) => line.trim()));
    const sentences = golden
      .map((line) => line.trim())
      .filter((line) => /^[A-Z0-9][^[]*\.$/.test(line) && !/Choose a|^Numbers count/.test(line));
    expect(sentences.length).toBeGreaterThan(12);
    expect(sentences.filter((line) => !said.has(line))).toEqual([]);
  });
});

describe.each(PAGES)("/%s", (path) => {
  it("with script: axe in light, dark and forced colours, and what axe cannot see", async () => {
    const { page } = live;
    await reach(page, path);
    expect(await violationsInBothSchemes(page)).toEqual([]);
    if (IN_FORCED_COLOURS.includes(path)) expect(await violationsInForcedColours(page)).toEqual([]);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await page.evaluate(moving)).toEqual([]);
    for (const found of [brokenOutline, vagueLinks, namesUnlikeLabels, misplacedHelp, looseMarks]) {
      expect(await page.evaluate(found)).toEqual([]);
    }
    expect(live.errors).toEqual([]);
  });

  it("at a desk and at 320 pixels, spaced wide and at twice the size, nothing is lost, small or covered", async () => {
    const { page } = live;
    expect(await page.evaluate(smallTargets)).toEqual([]);
    expect(await lostWith(page, SPACED)).toEqual([]);
    expect(await lostWith(page, DOUBLE)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 500 });
    expect(await page.evaluate(hiddenFocus)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 480 });
    await drawn(page);
    expect(await lostAfter(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violationsBesideColours(page)).toEqual([]);
    for (const found of [smallTargets, unreachableFrames, jumpsBack, hiddenFocus]) {
      expect(await page.evaluate(found)).toEqual([]);
    }
    expect(await lostWith(page, SPACED)).toEqual([]);
  });

  it("without script: axe, and nothing in the order of Tab that does nothing", async () => {
    const { page } = still;
    await page.goto(site() + path);
    expect(await page.evaluate(deadStops)).toEqual([]);
    expect(await page.evaluate(brokenOutline)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 480 });
    for (const found of [smallTargets, lostText, jumpsBack]) expect(await page.evaluate(found)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await cut.page.goto(site() + path);
    await cut.page.evaluate(() => {
      document.documentElement.dataset.still = "";
    });
    expect(await violationsBesideColours(cut.page)).toEqual([]);
  });
});

describe("what changes", () => {
  it("is announced once and shortly: a filter, a search, nothing found, and everything again", async () => {
    const { page } = live;
    await visit(page, site(), "");
    await settled(page);
    await closeNotice(page);
    const heard = () => page.evaluate(() => document.body.dataset.heard?.split("\n") ?? []);
    const completed = page.getByRole("checkbox", { name: /^Completed/ });
    await answered(page, () => completed.check());
    await answered(page, () => completed.uncheck());
    await page.evaluate(listen);
    await answered(page, () => completed.check());
    await expect.poll(heard).toEqual([expect.stringMatching(/^Showing .{10,140}\.$/)]);
    await page.evaluate(forget);
    await answered(page, () => page.getByRole("searchbox").fill("zzzzqqqq"));
    await expect.poll(heard).toEqual(["Nothing held here matches."]);
    await page.evaluate(forget);
    await answered(page, () => page.getByRole("button", { name: "Clear all", exact: true }).click());
    await expect.poll(heard).toEqual(["Everything held is shown."]);
    expect(live.errors).toEqual([]);
  });

  it("axe finds no fault with an opened recommendation in forced colours, and on paper nothing is left to work", async () => {
    const { page } = live;
    await visit(page, site(), "");
    await settled(page);
    await page.locator(".record-open").first().click();
    await page.locator(".detail section.action").first().waitFor();
    expect(await violationsInForcedColours(page)).toEqual([]);
    await visit(page, site(), "");
    await settled(page);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate(onPaper)).toEqual([]);
    await visit(page, site(), "h/");
    await page.emulateMedia({ media: "print" });
    const after = await page
      .locator(".out")
      .first()
      .evaluate((link) => getComputedStyle(link, "::after").content);
    expect(after).toContain("https://");
    await page.emulateMedia({ media: "screen" });
  });
});

/** A page as on a first visit, with everything on it unfolded, a draft checked, and nothing left to be drawn. */
async function reach(page: Page, path: string): Promise<void> {
  await visit(page, site(), path);
  await page.locator("main h1").first().waitFor();
  await page.locator('main [aria-busy="true"]').waitFor({ state: "detached" });
  if (path === "d/") {
    await write(page.getByLabel("Draft recommendation"), DRAFT);
    await page.locator(".draft-results h2").first().waitFor();
  }
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  await drawn(page);
}

/** Waits until each picture in view is drawn at the width it has. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".picture")].every(
      (picture) =>
        !picture.checkVisibility() || [...picture.querySelectorAll("svg")].some((svg) => svg.checkVisibility()),
    ),
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What stays lost while a reader's own style is laid over the page, once its figures are drawn to their new room. */
async function lostWith(page: Page, style: string): Promise<string[]> {
  const lay = (css: string) =>
    page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, css);
  await lay(style);
  const lost = await lostAfter(page);
  await lay("");
  return lost;
}

async function lostAfter(page: Page): Promise<string[]> {
  const deadline = Date.now() + 5_000;
  for (;;) {
    const lost = await page.evaluate(lostText);
    if (lost.length === 0 || Date.now() > deadline) return lost;
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
}

/** What a fast machine never shows: that filters are fetched only when used. */
async function closeNotice(page: Page): Promise<void> {
  const close = page.locator(".notices button");
  if (await close.isVisible()) await close.click();
}

/** Notes on the page what its live regions say from now on. */
function listen(): void {
  const note = (region: Element | null | undefined) => {
    const words = region?.textContent?.trim() ?? "";
    if (words === "") return;
    const { heard } = document.body.dataset;
    document.body.dataset.heard = heard === undefined ? words : `${heard}\n${words}`;
  };
  for (const region of document.querySelectorAll("[role=status], [role=alert]")) {
    new MutationObserver(() => note(region)).observe(region, { childList: true, characterData: true, subtree: true });
  }
}

function forget(): void {
  delete document.body.dataset.heard;
}

/** What Tab comes to and only a script could answer. */
function deadStops(): string[] {
  return [...document.querySelectorAll<HTMLElement | SVGElement>("body *")]
    .filter(
      (element) =>
        element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    )
    .filter((element) => !element.matches("a[href], summary, .scroll-frame"))
    .map((element) => element.outerHTML.slice(0, 120));
}

/** What stands on paper although it can only be worked, and what is cut or dark there. */
function onPaper(): string[] {
  const worked =
    ".ways-out, .exit, .search-slot, .filters, .pages, .notices, .figure-actions, .pagination, .question, .operating";
  const left = [...document.querySelectorAll(worked)].filter((element) => element.checkVisibility());
  const cut = [...document.querySelectorAll(".figure, .record")].filter(
    (element) => getComputedStyle(element).breakInside !== "avoid",
  );
  const ground = getComputedStyle(document.body).backgroundColor;
  return [
    ...left.map((element) => `${element.className} is printed`),
    ...cut.map((element) => `${element.className} may be cut`),
    ...(ground === "rgb(250, 248, 244)" ? [] : [`the ground is ${ground}`]),
  ];
}
