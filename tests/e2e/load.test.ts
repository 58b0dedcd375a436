import { describe, expect, inject, it } from "vitest";
import { inventedTables } from "../db/inventedCorpus.ts";
import { countOf, settled, shown, testBrowser, visit, words } from "./session.ts";

const { open, shared, asked } = testBrowser();
const tables = inventedTables();

describe("the page", () => {
  it("shows what the data hold, without an error, a foreign request, a cookie or anything kept", async () => {
    const site = inject("sites").invented;
    const { page, errors, close } = await open(site);
    const top = async () => (await page.locator(".figure").first().boundingBox())?.y ?? 0;
    const waiting = await top();
    await settled(page);
    expect(Math.abs((await top()) - waiting)).toBeLessThan(60);

    const panel = tables.recommendations.filter(({ origin }) => origin === "panel").length;
    expect(await countOf(page, "panel recommendations")).toBe(panel);
    expect(await countOf(page, "actions")).toBe(tables.actions.length);
    expect(await countOf(page, "learning points")).toBe(tables.learning_points.length);
    expect(await words(page.locator(".coverage"))).toContain("5 reviews of 3 partnerships");
    expect(await page.locator(".picture-threads .target > *:visible").count()).toBeGreaterThan(5);
    expect(await page.locator(".picture-statuses .target > *:visible").count()).toBe(6);
    expect(await page.locator("article.record").count()).toBe(25);

    await page.getByRole("searchbox").fill("police");
    await page.locator(".chip", { hasText: "Search: police" }).waitFor();
    await page.locator(".record-open").first().click();
    await page.locator(".detail h1").waitFor();
    expect(page.url()).toBe(site);
    expect(await page.title()).toBe("Recommendation | Common Thread");

    expect(errors).toEqual([]);
    expect(asked()).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    await close();
  });

  it("works from a sub-path of a host that sends no headers, with the source wording", async () => {
    const { page, errors } = await shared("inventedWithWording");
    await visit(page, inject("sites").inventedWithWording, "");
    await settled(page);
    expect(await words(page.locator(".record-source").first())).toContain("Source wording");
    expect(await shown(page)).toContain(`${tables.actions.length} actions`);
    expect(errors).toEqual([]);
    expect(asked()).toEqual([]);
  });

  it("shows the embedded default", async () => {
    const { page, errors } = await shared("embedded");
    await visit(page, inject("sites").embedded, "");
    await settled(page);
    expect(await words(page.locator(".coverage"))).toMatch(/^\d+ reviews? of \d+ partnerships?/);
    expect(await countOf(page, "actions")).toBeGreaterThan(0);
    expect(await words(page.locator(".record-source").first())).toContain("Summary in our words");
    expect(errors).toEqual([]);
    expect(asked()).toEqual([]);
  });

  it("carries a policy that allows its own origin alone", async () => {
    const { page, close } = await open(inject("sites").invented, { javaScriptEnabled: false });
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    const sources = (policy ?? "").split("; ").flatMap((directive) => directive.split(" ").slice(1));
    const own = /^(?:'none'|'self'|'wasm-unsafe-eval'|data:|blob:|'sha256-[\w+/]+=*')$/;
    expect(sources.length).toBeGreaterThan(8);
    expect(sources.filter((source) => !own.test(source))).toEqual([]);
    for (const part of ["default-src 'none'", "connect-src 'self'", "form-action 'none'", "base-uri 'none'"]) {
      expect(policy).toContain(part);
    }
    await close();
  });

  it("is whole without script: figures with their marks and tables, the list, and no control that does nothing", async () => {
    const { page, close } = await open(inject("sites").invented, { javaScriptEnabled: false });
    expect(await shown(page)).toContain(`${tables.actions.length} actions`);
    expect(await page.locator(".picture-threads .target > *:visible").count()).toBeGreaterThan(5);
    expect(await page.locator("article.record").count()).toBe(25);
    expect(await page.locator("button:visible, input:visible").count()).toBe(0);
    expect(await page.locator("a.exit").getAttribute("href")).toMatch(/^https:/);
    await close();
  });
});
