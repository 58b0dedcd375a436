import { type BrowserServer, chromium, firefox } from "playwright-core";
import type { TestProject } from "vitest/node";
import { type BrowserName, findBrowser, findTestedChromium, withoutBrowser } from "./browser.ts";
import { CHROMIUM_FLAGS } from "./chromiumFlags.ts";

/** No test runs the engine long enough to gain by what a browser does in the background to make it faster. */
const NOT_OPTIMISED = "--js-flags=--liftoff-only --wasm-lazy-validation";

declare module "vitest" {
  export interface ProvidedContext {
    /** The WebSocket address at which each browser of the end-to-end tests is driven; null where it is not installed. */
    browsers: Readonly<Record<BrowserName, string | null>>;
  }
}

/**
 * Starts each installed browser once while the end-to-end tests run.
 * @throws Error where there is no Chromium; Firefox may be missing
 */
export async function browsersForTests(project: TestProject): Promise<() => Promise<void>> {
  const started = await Promise.all([startChromium(), startFirefox()]);
  const [ofChromium, ofFirefox] = started;
  project.provide("browsers", { chromium: ofChromium.wsEndpoint(), firefox: ofFirefox?.wsEndpoint() ?? null });
  return async () => {
    await Promise.all(started.map((server) => server?.close()));
  };
}

function startChromium(): Promise<BrowserServer> {
  const executablePath = findTestedChromium();
  if (executablePath === null) throw new Error(withoutBrowser("chromium"));
  return chromium.launchServer({ executablePath, args: [...CHROMIUM_FLAGS, NOT_OPTIMISED], host: "127.0.0.1" });
}

/** Any Firefox as its maker ships it, which is driven by WebDriver BiDi: this is what the channel says. */
async function startFirefox(): Promise<BrowserServer | null> {
  const executablePath = findBrowser("firefox");
  if (executablePath === null) return null;
  return firefox.launchServer({ channel: "moz-firefox", executablePath, host: "127.0.0.1" });
}
