import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { findBrowser, withoutBrowser } from "../../scripts/testing/browser.ts";
import { CHROMIUM_FLAGS } from "../../scripts/testing/chromiumFlags.ts";
import type { Line } from "./line.ts";
import { pageScript } from "./pageScript.ts";

const FLAGS = [...CHROMIUM_FLAGS, "--proxy-bypass-list=localhost"];
const DESK = { width: 1280, height: 900 };

/** A Chromium whose pages measure themselves. */
export type MeasuredBrowser = {
  /** A visit of its own, with nothing kept from another. */
  readonly visit: () => Promise<BrowserContext>;
  readonly version: string;
  readonly close: () => Promise<void>;
};

/** @throws Error where no browser is installed */
export async function measuredBrowser(): Promise<MeasuredBrowser> {
  const executablePath = findBrowser("chromium");
  if (executablePath === null) throw new Error(withoutBrowser("chromium"));
  const browser: Browser = await chromium.launch({ executablePath, args: FLAGS });
  const script = await pageScript();
  return {
    version: browser.version(),
    visit: async () => {
      const context = await browser.newContext({ viewport: DESK, colorScheme: "light" });
      await context.addInitScript({ content: script });
      return context;
    },
    close: () => browser.close(),
  };
}

/** A page of a visit; null: on the line of this machine. */
export async function openPage(visit: BrowserContext, line: Line | null): Promise<Page> {
  const page = await visit.newPage();
  if (line === null) return page;
  const session = await visit.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: line.delayMs,
    downloadThroughput: bytesPerSecond(line.downMbitPerS),
    uploadThroughput: bytesPerSecond(line.upMbitPerS),
  });
  return page;
}

function bytesPerSecond(megabitsPerSecond: number): number {
  return (megabitsPerSecond * 1_000_000) / 8;
}
