import { beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { inventedTables } from "../db/inventedCorpus.ts";
import { answered, chips, type Session, settled, testBrowser, visit, words } from "./session.ts";

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

/** How many passages hold a stem, in either field. */
function holding(stem: string): number {
  return tables.terms.find((term) => term.stem === stem)?.passages ?? 0;
}

async function total(page: Parameters<typeof settled>[0]): Promise<number> {
  return Number(/of (\d+) passages/.exec(await words(page.locator(".records-order")))?.[1] ?? 0);
}

describe("search", () => {
  it("narrows figures and list alike, finds words of the source, and marks what it found", async () => {
    const { page, errors } = session;
    await answered(page, () => page.getByRole("searchbox").fill("police "));
    expect(await total(page)).toBe(holding("polic"));
    expect(await words(page.locator("mark").first())).toMatch(/^police$/i);
    const marks = await page.locator(".picture-threads .target > *:visible").count();
    expect(marks).toBeLessThan(new Set(tables.codings.map(({ passage_at }) => passage_at)).size);
    expect(errors).toEqual([]);
  });

  it("puts a misspelt word right and says so", async () => {
    const { page } = session;
    await answered(page, () => page.getByRole("searchbox").fill("polcie "));
    expect(await words(page.locator(".search-notes"))).toContain("No passage held here has the word “polcie”");
    expect(await words(page.locator(".search-notes b"))).toBe("police");
    expect(await total(page)).toBe(holding("polic"));
  });

  it("takes the beginning of the word being typed", async () => {
    const { page } = session;
    await answered(page, () => page.getByRole("searchbox").fill("informati"));
    expect(await total(page)).toBeGreaterThanOrEqual(holding("inform"));
    expect(holding("inform")).toBeGreaterThan(0);
  });

  it("lists apart, in the default edition, passages that hold a phrase's words in an order not known", async () => {
    const { page } = session;
    await answered(page, () => page.getByRole("searchbox").fill('"report to the board"'));
    const kinds = await page.locator(".records-kind").allInnerTexts();
    expect(kinds[0]).toBe("With the phrase");
    await page.getByRole("searchbox").fill('"board the to report"');
    await page.getByText("With these words, their order not known").waitFor();
    await page.locator(".records-kind", { hasText: "With the phrase" }).waitFor({ state: "detached" });
  });

  it("holds a phrase to the source wording where that is at hand", async () => {
    const { page } = await shared("inventedWithWording");
    await visit(page, inject("sites").inventedWithWording, "");
    await settled(page);
    await answered(page, () => page.getByRole("searchbox").fill('"board the to report"'));
    expect(await page.locator(".empty").count()).toBe(1);
  });

  it("is reached with a slash, and offers labels that the words may mean", async () => {
    const { page } = session;
    await page.keyboard.press("/");
    await page.keyboard.type("riks assesment");
    const offer = page.locator(".offers button", { hasText: "Risk assessment" }).first();
    await offer.waitFor();
    await answered(page, () => offer.click());
    expect(await chips(page)).toEqual(["Theme: Risk assessment"]);
    expect(await page.getByRole("searchbox").inputValue()).toBe("");
  });

  it("shows the newest answer, however fast one types", async () => {
    const { page } = session;
    await page.getByRole("searchbox").pressSequentially("housing lock", { delay: 90 });
    await page.locator(".chip", { hasText: "Search: housing lock" }).waitFor();
    await settled(page);
    await answered(page, () => page.getByRole("searchbox").fill("police "));
    expect(await total(page)).toBe(holding("polic"));
  });
});
