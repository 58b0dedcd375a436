import { describe, expect, inject, it } from "vitest";
import { alive, answered, testBrowser, words } from "./session.ts";
import { notice } from "./suffering.ts";
import { type Tamper, tamperedSite } from "./tampering.ts";
import { violationsInBothSchemes } from "./violations.ts";

const { open } = testBrowser();
const GONE = { status: 404, body: Buffer.from("404: no such page\n") };

function spoilt(body: Buffer, at: number): Buffer {
  const copy = Buffer.from(body);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

const CASES: readonly (readonly [what: string, title: string, says: string, tamper: Tamper])[] = [
  [
    "a table is missing",
    "The data could not be loaded",
    "codings.arrow",
    (path) => (path.includes("codings.arrow") ? GONE : null),
  ],
  [
    "the manifest is missing",
    "The data could not be loaded",
    "manifest.json",
    (path) => (path.includes("manifest.json") ? GONE : null),
  ],
  [
    "one bit of a table is changed",
    "The data is not what it should be",
    "passages.arrow",
    (path, body) =>
      path.includes("passages.arrow") ? body().then((whole) => ({ status: 200, body: spoilt(whole, 2000) })) : null,
  ],
  [
    "a table is cut short",
    "The data is not what it should be",
    "terms.arrow",
    (path, body) =>
      path.includes("terms.arrow") ? body().then((whole) => ({ status: 200, body: whole.subarray(0, 1000) })) : null,
  ],
  [
    "the manifest is of another version",
    "The data does not fit this page",
    "manifest.json",
    (path, body) =>
      path.includes("manifest.json")
        ? body().then((whole) => ({ status: 200, body: Buffer.from(`${whole}`.replace('"reviews":', '"cases":')) }))
        : null,
  ],
];

describe("where", () => {
  it.each(CASES)(
    "%s the page says what happened and what to do, and stands as it was published",
    async (_, title, says, tamper) => {
      const host = await tamperedSite(inject("sites").invented, tamper);
      const { page, close } = await open(host.site, { idle: true });
      const whole = page.locator(".notice-page");
      const low = page.locator(".notices", { hasText: "Every page can be read as it was published." });
      await low.waitFor();
      expect(await words(low)).toContain(title);
      expect(await whole.count()).toBe(0);
      expect(await notice(page)).toBe(title);
      expect(await whole.evaluate((section) => section === document.activeElement)).toBe(true);
      expect(await words(whole)).toContain(says);
      expect(await whole.getByRole("button").count()).toBeGreaterThan(0);
      expect(await page.locator(".figure:visible svg:visible").count()).toBeGreaterThan(0);
      expect(await page.locator("a.exit").isVisible()).toBe(true);
      await close();
      await host.close();
    },
  );

  it("the engine stops while the page is in use, it says so without fault to axe and keeps what was chosen", async () => {
    const { page, close } = await open(inject("sites").invented);
    await alive(page);
    await answered(page, () => page.getByRole("checkbox", { name: /^Completed/ }).check());
    const workers = page.workers();
    expect(workers).toHaveLength(1);
    await workers[0]?.evaluate(() => {
      setTimeout(() => {
        throw new Error("out of memory");
      });
    });
    expect(await notice(page)).toBe("Filters and search have stopped");
    expect(await violationsInBothSchemes(page)).toEqual([]);
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Load the page again" }).click()]);
    await page.locator(".chip").first().waitFor();
    expect(await page.getByRole("checkbox", { name: /^Completed/ }).isChecked()).toBe(true);
    await close();
  });
});
