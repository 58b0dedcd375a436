import { describe, expect, inject, it } from "vitest";
import { fastLine, noWebAssembly, refuseMuch, saveData } from "./browserFaults.ts";
import type { Faults } from "./faultyHost.ts";
import { alive, answered, back, shown, write } from "./session.ts";
import {
  completed,
  expectNoNumbers,
  isEngine,
  suffering as makeSuffering,
  missing,
  NOTHING_WRONG,
  notice,
} from "./suffering.ts";

const { host, whole, suffering } = makeSuffering();
const isData = (path: string) => path.endsWith(".arrow") || path.endsWith("manifest.json");

describe("where what a page comes alive from", () => {
  const ANSWER = { does: "answers", status: 200, type: "text/html", body: "<!doctype html><p>Welcome" } as const;
  const CASES: readonly (readonly [string, Faults])[] = [
    [
      "was changed in one number",
      (path) =>
        path === "rows.json"
          ? { does: "changes", body: (body) => `${body}`.replace(/("cells":\[\[[^\]]*\],\[)\d+/, "$19999") }
          : null,
    ],
    [
      "is a page of the host and cut short",
      (path) => (path === "labels.json" ? ANSWER : path === "rows.json" ? { does: "breaks", after: 4000 } : null),
    ],
  ];
  it.each(CASES)("%s, the page asks the database and shows the same", async (_, faults) => {
    const { page, close } = await suffering(faults);
    await alive(page);
    await answered(page, () => completed(page).check());
    expect(await shown(page)).toBe(whole.completed);
    await answered(page, () => completed(page).uncheck());
    expect(await shown(page)).toBe(whole.all);
    expect(await page.content()).not.toContain("9,999");
    await close();
  });

  it("is missing and data are to be saved, nothing is fetched unasked, and the page stands as it was published", async () => {
    const { page, close } = await suffering(
      (path) => (path === "rows.json" ? { ...ANSWER, status: 404 } : null),
      "",
      saveData,
    );
    expect(await notice(page)).toBe("The data could not be loaded");
    expect(host.asked().filter((path) => isEngine(path) || isData(path))).toEqual([]);
    expect(await shown(page)).toBe(whole.all);
    expect(await page.locator("figure:visible").count()).toBeGreaterThan(1);
    expect(await page.locator(".search-slot:visible, .filters:visible, .figure-actions:visible").count()).toBe(0);
    expect(await page.locator("a.exit, a.help").count()).toBe(2);
    await close();
  });
});

describe("where the database does not start", () => {
  const CASES: readonly (readonly [string, string, Faults, () => void])[] = [
    ["the browser has no WebAssembly", "Filters and search could not start", NOTHING_WRONG, noWebAssembly],
    [
      "the policy of the host does not allow it",
      "Filters and search could not start",
      (path) =>
        path === ""
          ? { does: "changes", body: withoutEval, policy: (policy) => `${withoutEval(Buffer.from(policy))}` }
          : null,
      fastLine,
    ],
    ["its worker is missing", "Filters and search could not start", missing(/^assets\/duckDbWorker/), fastLine],
    [
      "the script of its worker is missing",
      "Filters and search could not start",
      missing(/^assets\/duckdb-browser/),
      fastLine,
    ],
    ["its module is missing", "Filters and search could not start", missing(/\.wasm$/), fastLine],
    ["its own part of the page is missing", "The data could not be loaded", missing(/^assets\/openEngine/), fastLine],
    [
      "the tables behind it are newer than the page",
      "The data were renewed",
      (path) => (isData(path) ? { does: "is", site: inject("sites").embedded } : null),
      fastLine,
    ],
  ];
  it.each(CASES)("because %s, the page says so and stands as it was published", async (_, title, faults, script) => {
    const { page, close } = await suffering(faults, "", script);
    expect(await notice(page)).toBe(title);
    expect(await shown(page)).toBe(whole.all);
    await completed(page).check();
    await expectNoNumbers(page);
    await page.getByRole("button", { name: "Clear all" }).click();
    await page.locator("figure:visible").first().waitFor();
    expect(await shown(page)).toBe(whole.all);
    await close();
  });

  it("no page shows the numbers of another choice, and all that was published can be read", async () => {
    const { page, errors, close } = await suffering(NOTHING_WRONG, "", noWebAssembly);
    await notice(page);
    await completed(page).check();
    for (const [link, title] of [
      ["Themes", "Learning themes"],
      ["Repeat learning", "Repeat learning: what has been said before"],
    ] as const) {
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: link }).click();
      await page.getByRole("heading", { level: 1, name: "This page is not shown yet" }).waitFor();
      expect(await page.locator(".lede, .filter-count, figure").count()).toBe(0);
      await page.reload();
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await expectNoNumbers(page);
    }
    await page.getByRole("link", { name: "Reviews", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "Reviews" }).waitFor();
    await page.locator("main .content a").first().click();
    await page.locator("main .plan h2").first().waitFor();
    await page.getByRole("link", { name: "Get help" }).click();
    await page.getByRole("heading", { level: 1, name: "Get help" }).waitFor();
    await back(page);
    await page.locator("main .plan h2").first().waitFor();
    expect(errors.filter((error) => !/webassembly/i.test(error))).toEqual([]);
    await close();
  });

  it("a recommendation cannot be opened, says so, and leads back; a draft is kept", async () => {
    const { page, close } = await suffering(NOTHING_WRONG, "", noWebAssembly);
    await notice(page);
    await page.locator(".record-open").first().click();
    await page.getByRole("heading", { level: 1, name: "This page is not shown yet" }).waitFor();
    await page.getByRole("button", { name: "Back to where you were" }).click();
    await page.locator("figure:visible").first().waitFor();
    await page.getByRole("link", { name: "Check a draft" }).click();
    await write(page.getByLabel("Draft recommendation"), "Each surgery should name a lead.");
    await page.locator("#failure-title").waitFor();
    await page.getByText("Getting ready to compare").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("#failure-title").waitFor();
    expect(await page.getByLabel("Draft recommendation").inputValue()).toBe("Each surgery should name a lead.");
    await close();
  });
});

describe("where the browser refuses", () => {
  it("storage, the clipboard, its history and what draws a picture, the page works all the same", async () => {
    const { page, errors, close } = await suffering(missing(/^assets\/actionStatuses/), "", refuseMuch);
    await alive(page);
    await completed(page).check();
    await page.locator(".chosen > p", { hasText: whole.completed }).waitFor();
    await page.locator(".picture-statuses", { hasText: "could not be drawn" }).waitFor();
    expect(await page.locator(".picture-statuses svg").count()).toBe(0);
    await page.getByRole("button", { name: "Copy link to this view" }).first().click();
    expect(await page.getByLabel("Copy this link by hand").inputValue()).toBe(`${host.site}#view:status=completed`);
    await page.getByRole("link", { name: "Themes" }).first().click();
    await page.waitForURL(`${host.site}t/`);
    await page.getByRole("heading", { level: 1, name: "Learning themes" }).waitFor();
    expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
    await close();
  });
});

function withoutEval(text: Buffer): string {
  return `${text}`.replaceAll(" 'wasm-unsafe-eval'", "").replaceAll(" &#39;wasm-unsafe-eval&#39;", "");
}
