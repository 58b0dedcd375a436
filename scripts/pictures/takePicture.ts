import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { alive, engineAwaited, settled } from "./acts.ts";
import type { Picture } from "./picture.ts";

/** The widths that pages are looked at, in CSS pixels: a phone, a tablet, a desk. */
export const WIDTHS = [390, 768, 1440] as const;
export const SCHEMES = ["light", "dark"] as const;
/** The printed part of a sheet of A4. */
const SHEET = 718;
const HEIGHTS: Readonly<Record<number, number>> = { 390: 844, 768: 1024, 1440: 900, [SHEET]: 1000 };
/** A longer page is cut, so that its parts can be read as they are. */
const LONGEST = 6000;

/** A file that was written: how wide and in which scheme the page stood, and which part of it this is. */
export type Taken = { readonly file: string; readonly width: number; readonly scheme: string };

/** Opens a page at every width and in both schemes, does what the picture wants done, and writes what is seen. */
export async function takePicture(
  browser: Browser,
  site: string,
  picture: Picture,
  out: string,
): Promise<readonly Taken[]> {
  const printed = picture.device === "printer";
  const taken: Taken[] = [];
  for (const width of printed ? [SHEET] : WIDTHS) {
    const page = await opened(browser, site, picture, width);
    for (const scheme of printed ? ["light" as const] : SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme, media: printed ? "print" : "screen" });
      for (const bytes of await parts(page, picture)) {
        const part = taken.filter((each) => each.width === width && each.scheme === scheme).length + 1;
        const file = `${[picture.name, width, scheme, part].join(".")}.png`;
        writeFileSync(join(out, file), bytes);
        taken.push({ file, width, scheme });
      }
    }
    await page.context().close();
  }
  return taken;
}

/** A page as a reader with such a device sees it, everything done and drawn. */
export async function opened(browser: Browser, site: string, picture: Picture, width: number): Promise<Page> {
  const { device, path, prepare, act, awaits = false } = picture;
  const context = await browser.newContext({
    viewport: { width, height: HEIGHTS[width] ?? 900 },
    javaScriptEnabled: device !== "without script",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.addInitScript(pretend, device === "spared");
  // Nothing but what is done on a page needs the engine, which takes longer to start than all else.
  if (act === undefined && !path.includes("#")) await engineAwaited(page);
  await prepare?.(page);
  const answer = await page.goto(site + path);
  if (answer !== null && answer.status() >= 500)
    throw new Error(`${path}: ${await page.locator("body").textContent()}`);
  if (device !== "without script" && (await page.locator("html:not([data-still]) #main").count()) > 0) {
    await alive(page);
    await act?.(page);
    if (!awaits) await settled(page);
    if (device === "spared") await page.locator(".notices > p").waitFor();
  }
  return page;
}

/** A device that tells of itself what the picture wants, whatever the line of this machine is like. */
function pretend(spared: boolean): void {
  const connection = { saveData: spared, effectiveType: "4g", downlink: 10 };
  Object.defineProperty(navigator, "connection", { value: connection });
  Object.defineProperty(navigator, "deviceMemory", { value: 8 });
}

async function parts(page: Page, { inView = false }: Picture): Promise<readonly Buffer[]> {
  if (inView) return [await page.screenshot()];
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  const shots: Buffer[] = [];
  for (let y = 0; y < height; y += LONGEST) {
    const clip = { x: 0, y, width, height: Math.min(LONGEST, height - y) };
    shots.push(await page.screenshot({ fullPage: true, clip }));
  }
  return shots;
}
