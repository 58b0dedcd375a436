import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, findBrowser, WITHOUT_BROWSER } from "./browser.ts";

/** Nothing listens there: what Chromium asks for itself leads nowhere. The contexts of tests have proxies of their own. */
const NOWHERE = "http://127.0.0.1:9";

/** Browsers that tests connect to, each at a WebSocket address of this machine. */
export type StartedBrowsers = { readonly endpoints: readonly string[]; readonly close: () => Promise<void> };

/**
 * Starts as many browsers as files of tests run at a time: one for each, because the files that run together would else
 * share a clipboard.
 * @throws Error where no browser is installed
 */
export async function startBrowsers(count: number): Promise<StartedBrowsers> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(WITHOUT_BROWSER);
  const args = [...CHROMIUM_FLAGS, `--proxy-server=${NOWHERE}`];
  const servers = await Promise.all(
    Array.from({ length: count }, () => chromium.launchServer({ executablePath, args, host: "127.0.0.1" })),
  );
  return {
    endpoints: servers.map((server) => server.wsEndpoint()),
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
