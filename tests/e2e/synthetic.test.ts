import { beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import type { Row, TableName } from "../../src/model/tables.ts";
import { published } from "./published.ts";
import { anew, answered, chips, countOf, type Session, settled, testBrowser, words } from "./session.ts";

const { open, asked } = testBrowser();

describe.each(["invented", "synthetic"] as const)("the core of the page over the %s corpus", (name) => {
  const rows = <Name extends TableName>(table: Name): Promise<readonly Row<Name>[]> =>
    published(inject("sites")[name], table);
  let session: Session;
  beforeAll(async () => {
    session = await open(inject("sites")[name]);
    await settled(session.page);
  });
  beforeEach(() => anew(session.page));

  it("shows what the data hold, no wider than the window, without an error or a foreign request", async () => {
    const { page, errors } = session;
    const [reviews, partnerships] = [await rows("reviews"), await rows("partnerships")];
    expect(await words(page.locator(".coverage"))).toContain(
      `${reviews.length} reviews of ${partnerships.length} partnerships`,
    );
    expect(await countOf(page, "actions")).toBe((await rows("actions")).length);
    expect(await countOf(page, "updates")).toBe((await rows("updates")).length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    const picture = await page.locator(".picture-threads svg").boundingBox();
    expect(picture?.width).toBeGreaterThan(200);
    expect(picture?.width).toBeLessThan(1000);
    expect(errors).toEqual([]);
    expect(asked()).toEqual([]);
  });

  it("narrows by partnership and status to what the tables say, and opens what is listed", async () => {
    const { page, errors } = session;
    const [partnership] = await rows("partnerships");
    const unfold = page.getByRole("button", { name: /^Show all \d+ of partnership$/ });
    if ((await unfold.count()) > 0) await unfold.click();
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
    await page.goBack();
    await settled(page);
    expect(await chips(page)).toHaveLength(2);
    expect(errors).toEqual([]);
  });

  it("chooses by a mark of the signature figure", async () => {
    const { page } = session;
    await answered(page, () => page.locator(".picture-threads .target > *").first().click());
    expect((await chips(page)).some((chip) => chip.startsWith("Theme: "))).toBe(true);
    expect(await countOf(page, "panel recommendations?")).toBeGreaterThan(0);
  });

  it("finds what holds a word, in whatever spelling, and says how many", async () => {
    const { page } = session;
    const [terms, surfaces] = [await rows("terms"), await rows("surfaces")];
    const often = [...surfaces].sort((a, b) => b.count - a.count).find(({ surface }) => surface.length > 8);
    const term = terms.find(({ term_id }) => term_id === often?.term_id);
    await answered(page, () => page.getByRole("searchbox", { name: /^Search/ }).fill(`${often?.surface} `));
    const total = async () =>
      Number(/of ([\d,]+) passages/.exec(await words(page.locator(".records-order")))?.[1]?.replaceAll(",", ""));
    expect(await total()).toBe(term?.passages);
    expect((await words(page.locator("mark").first())).toLowerCase().slice(0, 4)).toBe(often?.surface.slice(0, 4));
  });
});

describe("a national corpus", () => {
  it("counts themes by review instead of drawing every review, until partnerships are chosen", async () => {
    const { page, close } = await open(inject("sites").synthetic);
    await settled(page);
    const site = inject("sites").synthetic;
    const reviews = await published(site, "reviews");
    expect(reviews.length).toBeGreaterThan(40);
    expect(await page.locator(".picture-threads [data-review]").count()).toBe(0);
    expect(await words(page.locator(".figure").first())).toContain("So many reviews cannot be drawn one by one");
    await answered(page, () => page.locator('input[name="partnership"]').first().check());
    expect(await page.locator(".picture-threads [data-review]").count()).toBeGreaterThan(0);
    await close();
  });

  it("finds one review of many by its name, with what is on still shown", async () => {
    const { page, close } = await open(inject("sites").synthetic);
    await settled(page);
    await page.getByRole("button", { name: /^Show all \d+ of review$/ }).click();
    const boxes = page.locator('input[name="review"]');
    const reviews = await published(inject("sites").synthetic, "reviews");
    expect(await boxes.count()).toBe(reviews.length);
    const find = page.getByRole("searchbox", { name: "Find by name : review" });
    await find.fill("marlwick 1");
    const few = await boxes.count();
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(10);
    await answered(page, () => boxes.first().check());
    await find.fill("no such place");
    expect(await boxes.count()).toBe(1);
    expect(await words(page.locator(".filter-found"))).toBe(`0 of ${reviews.length}`);
    await close();
  });
});
