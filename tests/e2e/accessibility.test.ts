import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { answered, core, type Session, settled, testBrowser, visit } from "./session.ts";
import { violationsInBothSchemes } from "./violations.ts";

const { shared } = testBrowser();

const STATES: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  [
    "with filters and a search on",
    async (page) => {
      await answered(page, () => page.getByRole("checkbox", { name: /^Completed/ }).check());
      await answered(page, () => page.getByRole("searchbox").fill("polcie board"));
    },
  ],
  ["with a choice offered under the search", async (page) => page.getByRole("searchbox").fill("risk")],
  ["where nothing matches", async (page) => answered(page, () => page.getByRole("searchbox").fill("zzzzqqqq"))],
  [
    "with a recommendation open",
    async (page) => {
      await page.locator(".record-open").first().click();
      await page.locator(".detail section.action").first().waitFor();
    },
  ],
  [
    "on a phone, filters open",
    async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByRole("button", { name: "Filters" }).click();
    },
  ],
];

core((browser) => {
  it("axe finds no fault with the page as it opens, in the light and the dark scheme", async () => {
    const { page, errors } = await browser.shared("invented");
    await visit(page, inject("sites").invented, "");
    await settled(page);
    expect(await violationsInBothSchemes(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe("in the light and the dark scheme", () => {
  let session: Session;
  beforeAll(async () => {
    session = await shared("invented");
  });

  it.each(STATES)("axe finds no fault with the page %s", async (_, reach) => {
    const { page, errors } = session;
    await visit(page, inject("sites").invented, "");
    await settled(page);
    await reach(page);
    expect(await violationsInBothSchemes(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
