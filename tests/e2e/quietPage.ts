import type { Page } from "playwright-core";
import { saveData } from "./browserFaults.ts";
import type { TestBrowser } from "./session.ts";

/** A page at a blank address; other sites answer with their address for a title, and what they were told of us is kept. */
export async function quietPage({ open }: Pick<TestBrowser, "open">): Promise<{
  page: Page;
  errors: string[];
  referrers: string[];
  close: () => Promise<void>;
}> {
  const { page, errors, close } = await open("about:blank", { idle: true });
  const referrers: string[] = [];
  await page.addInitScript(saveData);
  await page.context().route(/^https:/, (route) => {
    const { referer } = route.request().headers();
    if (referer !== undefined) referrers.push(referer);
    const title = new URL(route.request().url()).pathname;
    return route.fulfill({ contentType: "text/html", body: `<!doctype html><title>${title}</title>` });
  });
  return { page, errors, referrers, close };
}

/** Everything in which a browser could keep something of a page. */
export async function keptBy(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    stores: [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length],
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
    cookie: document.cookie,
  }));
}
export const NOTHING_KEPT = { stores: [0, 0, 0], caches: [], workers: 0, name: "", cookie: "" };
