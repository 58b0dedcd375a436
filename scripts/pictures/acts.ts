import type { Page } from "playwright-core";

/** Waits until nothing is being worked out and every picture that is in view of the page is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const pictures = [...document.querySelectorAll(".picture")].filter((each) => each.getClientRects().length > 0);
    return document.querySelector('[aria-busy="true"]') === null && pictures.every((each) => each.querySelector("svg"));
  });
}

/** Waits until React has taken the page over: what stands in it bears its marks then. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("#main") ?? {}).some((key) => /^__react/.test(key)),
  );
}

/** Types into the search box of the masthead. */
export function search(words: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole("searchbox", { name: "Search what reviews said" }).fill(words);
    await page.locator(".chip, .empty").first().waitFor();
  };
}

/** Puts on the first choice of a filter, which on a phone stands folded. */
export function filter(dimension: string): (page: Page) => Promise<void> {
  return async (page) => {
    await unfoldFilters(page);
    await page.locator(`.filter input[name="${dimension}"]`).first().check();
    await page.locator(".chip").first().waitFor();
  };
}

export async function unfoldFilters(page: Page): Promise<void> {
  const toggle = page.locator(".filters-toggle");
  if (await toggle.isVisible()) await toggle.click();
}

/** Unfolds every table and everything else that is folded. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const each of all) each.setAttribute("open", "");
  });
}

/** Pastes a draft that asks for several things at once. */
export async function pasteDraft(page: Page): Promise<void> {
  const draft =
    "The partnership should make sure that every agency flags high-risk addresses, trains its staff in coercive control and checks by audit that information is shared with the conference.";
  await page.getByLabel("Draft recommendation").fill(draft);
  await page.locator(".draft-results").waitFor();
}

/** Opens the first recommendation of the list. */
export async function openRecommendation(page: Page): Promise<void> {
  await page.locator(".record-open").first().click();
  await page.locator(".detail > .record").first().waitFor();
}

/** Puts a filter on without waiting for what comes of it. */
export async function filterAtOnce(page: Page): Promise<void> {
  await unfoldFilters(page);
  await page.locator('.filter input[name="theme"]').first().click();
}

/** Comes to where the fixed parts lie over the middle of a page. */
export async function scrollOn(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: innerHeight * 1.5, behavior: "instant" }));
}

/** The engine's file never comes: the line is cut. */
export async function withoutEngine(page: Page): Promise<void> {
  await page.route(/\.wasm$/, (route) => route.abort());
}

/** The engine's file is awaited for as long as anyone looks. */
export async function engineAwaited(page: Page): Promise<void> {
  await page.route(/\.wasm$/, () => undefined);
}
