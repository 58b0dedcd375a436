import { describe, expect, inject, it } from "vitest";
import { back, core, settled, visit } from "./session.ts";

const ELSEWHERE = "www.bbc.co.uk:443";

core(({ open, shared, asked }) => {
  describe("Exit this page", () => {
    it("is in view at every place of the page, at any width", async () => {
      const { page } = await shared("invented");
      await visit(page, inject("sites").invented, "");
      await settled(page);
      for (const viewport of [
        { width: 1280, height: 800 },
        { width: 390, height: 844 },
        { width: 320, height: 256 },
      ]) {
        await page.setViewportSize(viewport);
        for (const part of [0, 0.3, 1]) {
          await page.evaluate((share) => scrollTo(0, document.documentElement.scrollHeight * share), part);
          const box = await page.locator("a.exit").boundingBox();
          expect(box?.y).toBeGreaterThanOrEqual(0);
          expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
        }
      }
    });

    it("covers the page at once and leaves no way back to it", async () => {
      const { page, close } = await open("about:blank", { sparing: true });
      await page.route(/^https:/, (route) => {
        const { pathname } = new URL(route.request().url());
        return route.fulfill({ contentType: "text/html", body: `<!doctype html><title>${pathname}</title>` });
      });
      await page.goto("https://www.bbc.co.uk/before");
      await page.goto(inject("sites").invented);
      await page.locator(".page").waitFor();
      await page.locator("a.exit").click();
      expect(await page.locator(".page").count()).toBe(0);
      await page.waitForFunction(() => document.title === "/weather");
      await back(page);
      await page.waitForFunction(() => document.title === "/before");
      await close();
    });

    it("answers to Shift pressed three times, not to two, nor to Shift used for writing", async () => {
      const { page, close } = await open(inject("sites").invented, { sparing: true });
      await page.locator(".page").waitFor();
      const before = asked().length;
      await page.keyboard.press("Shift");
      await page.keyboard.press("Shift");
      await page.keyboard.press("a");
      await page.keyboard.press("Shift");
      await page.getByRole("searchbox").click();
      await page.keyboard.press("Shift+M");
      await page.keyboard.press("Shift+A");
      await page.keyboard.press("Shift+R");
      expect(await page.locator(".page").count()).toBe(1);
      const left = page.waitForEvent("framenavigated");
      for (const _ of [1, 2, 3]) await page.keyboard.press("Shift");
      await left;
      await expect.poll(() => asked().slice(before)).toContain(ELSEWHERE);
      await close();
    });

    it("is a plain link before and without script", async () => {
      const { page, close } = await open(inject("sites").invented, { javaScriptEnabled: false });
      const before = asked().length;
      const left = page.waitForEvent("framenavigated");
      await page.locator("a.exit").click();
      await left;
      await expect.poll(() => asked().slice(before)).toContain(ELSEWHERE);
      await close();
    });
  });
});
