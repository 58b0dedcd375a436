import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import type { Row, TableName } from "../../src/model/tables.ts";
import { codingsOf } from "../db/readable.ts";
import { published } from "./published.ts";
import {
  answered,
  back,
  chips,
  countOf,
  type Session,
  settled,
  type TestBrowser,
  testBrowser,
  turnTables,
  visit,
  words,
  write,
} from "./session.ts";
import { violations } from "./violations.ts";

everyday("synthetic", testBrowser());
describe.skipIf(inject("browsers").firefox === null)("in firefox", () => everyday("invented", testBrowser("firefox")));

/** What a reader does every day. */
function everyday(name: "invented" | "synthetic", { shared, asked }: TestBrowser): void {
  describe(`the site over the ${name} corpus`, () => {
    const rows = <Name extends TableName>(table: Name): Promise<readonly Row<Name>[]> =>
      published(inject("sites")[name], table);
    let session: Session;
    beforeAll(async () => {
      session = await shared(name);
    });
    beforeEach(async () => {
      await visit(session.page, inject("sites")[name], "");
      await settled(session.page);
    });
    afterEach(() => {
      expect(session.errors).toEqual([]);
      expect(asked()).toEqual([]);
    });
    /** Shows all choices of a filter, where they are not shown yet. */
    const unfold = async (filter: string) => {
      const folded = session.page.getByRole("button", { name: new RegExp(`^Show all [\\d,]+ ${filter}$`) });
      if ((await folded.count()) > 0) await folded.click();
    };
    const turnTo = (page: string) =>
      session.page.locator(".pages").getByRole("link", { name: page, exact: true }).click();

    it("shows what the data hold, no wider than the window, without an error or a foreign request", async () => {
      const { page } = session;
      const [reviews, partnerships] = [await rows("reviews"), await rows("partnerships")];
      expect(await words(page.locator(".coverage"))).toContain(
        `${reviews.length} reviews of ${partnerships.length} partnerships`,
      );
      expect(await countOf(page, "actions")).toBe((await rows("actions")).length);
      expect(await countOf(page, "updates")).toBe((await rows("updates")).length);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
      const picture = await page.locator(".picture-threads svg:visible").boundingBox();
      expect(picture?.width).toBeGreaterThan(200);
      expect(picture?.width).toBeLessThan(1000);
    });

    it("narrows by partnership and status to what the tables say, and opens what is listed", async () => {
      const { page } = session;
      const [partnership] = await rows("partnerships");
      await unfold("partnerships");
      const box = page.locator(`input[name="partnership"][value="${partnership?.partnership_id}"]`);
      await answered(page, () => box.check());
      const passages = (await rows("passages")).filter((row) => row.partnership_id === partnership?.partnership_id);
      const ids = new Set(passages.map(({ passage_id }) => passage_id));
      const actions = (await rows("actions")).filter(({ action_id }) => ids.has(action_id));
      expect(await countOf(page, "actions")).toBe(actions.length);
      await answered(page, () => page.locator('input[name="status"][value="completed"]').check());
      expect(await countOf(page, "actions")).toBe(actions.filter(({ status }) => status === "completed").length);
      await page.locator(".record-open").first().click();
      await page.locator(".detail h1").waitFor();
      expect(await words(page.locator(".detail h1"))).not.toBe("");
      await back(page);
      await settled(page);
      expect(await chips(page)).toHaveLength(2);
    });

    it("chooses by a mark of the signature figure", async () => {
      const { page } = session;
      await answered(page, () => page.locator(".picture-threads .target > *:visible").first().click());
      expect((await chips(page)).some((chip) => chip.startsWith("Theme: "))).toBe(true);
      expect(await countOf(page, "panel recommendations?")).toBeGreaterThan(0);
    });

    it("finds what holds a word, in whatever spelling, and says how many", async () => {
      const { page } = session;
      const [terms, surfaces] = [await rows("terms"), await rows("surfaces")];
      const often = [...surfaces].sort((a, b) => b.count - a.count).find(({ surface }) => surface.length > 8);
      const term = terms.find(({ term_id }) => term_id === often?.term_id);
      await answered(page, () => write(page.getByRole("searchbox", { name: /^Search/ }), `${often?.surface} `));
      const total = async () =>
        Number(/of ([\d,]+) passages/.exec(await words(page.locator(".records-order")))?.[1]?.replaceAll(",", ""));
      expect(await total()).toBe(term?.passages);
      expect((await words(page.locator("mark").first())).toLowerCase().slice(0, 4)).toBe(often?.surface.slice(0, 4));
    });

    it("themes: the one that most reviews share first, and in how many it is", async () => {
      const { page } = session;
      const passages = new Map((await rows("passages")).map((row) => [row.passage_id, row]));
      const reviewsOf = new Map<string, Set<string>>();
      const [held, codings, themes] = [await rows("passages"), await rows("codings"), await rows("themes")];
      const coded = { passages: held, codings, themes };
      for (const { passage_id, theme_id } of codingsOf(coded)) {
        const review = passages.get(passage_id)?.review_id ?? null;
        if (review !== null) reviewsOf.set(theme_id, (reviewsOf.get(theme_id) ?? new Set()).add(review));
      }
      const most = Math.max(...[...reviewsOf.values()].map(({ size }) => size));
      await turnTo("Themes");
      const first = page.locator(".ranking > li").first();
      await first.waitFor();
      expect(await words(first)).toContain(`In ${most} of ${(await rows("reviews")).length} reviews`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
      await first.getByRole("link").first().click();
      await page.locator(".theme-head .lede:not(.lede-waiting)").waitFor();
      expect(await page.title()).toBe("Learning theme | Common Thread");
      expect(await words(page.locator(".theme-head .lede"))).toContain(`${most} of`);
    });

    it("repeat learning: every thread is counted, and opens to members of more than one review", async () => {
      const { page } = session;
      const threads = await rows("threads");
      if (name === "synthetic") expect(threads.length).toBeGreaterThan(10);
      await turnTo("Repeat learning");
      await page.locator(".thread, .said h2, .content .empty, .content p").first().waitFor();
      if (threads.length === 0) {
        expect(await page.locator(".thread").count()).toBe(0);
        return;
      }
      const number = `${threads.length} thread${threads.length === 1 ? "" : "s"}`;
      await page.getByText(`Showing all that is held: ${number}.`).first().waitFor();
      await page.locator(".thread-open").first().click();
      await page.locator(".column").first().waitFor();
      expect(await page.title()).toBe("Thread | Common Thread");
      expect(await page.locator(".column").count()).toBeGreaterThan(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    });

    it("check a draft: finds the recommendation that is pasted, keeps it nowhere, and forgets it when cleared", async () => {
      const { page } = session;
      const held = (await rows("passages")).filter(
        ({ kind, text }) => kind === "recommendation" && (text ?? "") !== "",
      );
      const draft = held[Math.floor(held.length / 2)]?.text ?? "";
      await turnTo("Check a draft");
      const box = page.getByRole("textbox", { name: "Draft recommendation" });
      await write(box, draft);
      const near = page.locator(".similar h3");
      await near.first().waitFor();
      expect((await near.allInnerTexts()).slice(0, 3).map((text) => text.trim())).toContain(draft.trim());
      expect(page.url()).toBe(`${inject("sites")[name]}d/`);
      expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain(draft.slice(0, 20));
      await page.getByRole("button", { name: /^Clear/ }).click();
      expect(await box.inputValue()).toBe("");
      await near.first().waitFor({ state: "detached" });
    });

    if (name === "invented") return;

    it("counts themes by review instead of drawing every review, until partnerships are chosen", async () => {
      const { page } = session;
      const reviews = await rows("reviews");
      expect(reviews.length).toBeGreaterThan(40);
      expect(await page.locator(".picture-threads [data-review]:visible").count()).toBe(0);
      expect(await words(page.locator(".figure").first())).toContain("So many reviews cannot be drawn one by one");
      await answered(page, () => page.locator('input[name="partnership"]').first().check());
      expect(await page.locator(".picture-threads [data-review]:visible").count()).toBeGreaterThan(0);
    });

    it("finds one review of many by its name, with what is on still shown", async () => {
      const { page } = session;
      await unfold("reviews");
      const boxes = page.locator('input[name="review"]');
      const reviews = await rows("reviews");
      expect(await boxes.count()).toBe(reviews.length);
      const find = page.getByRole("searchbox", { name: "Find by name : reviews" });
      await find.fill("marlwick 1");
      const few = await boxes.count();
      expect(few).toBeGreaterThan(0);
      expect(few).toBeLessThan(10);
      await answered(page, () => boxes.first().check());
      await find.fill("no such place");
      expect(await boxes.count()).toBe(1);
      expect(await words(page.locator(".filter-found"))).toBe(`0 of ${reviews.length}`);
    });

    it("is without fault to axe, its long filters open and a table shown, at a desk and on a phone", async () => {
      const { page } = session;
      await unfold("reviews");
      await turnTables(page.locator(".figure").first());
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.getByRole("button", { name: "Filters" }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await violations(page)).toEqual([]);
    });
  });
}
