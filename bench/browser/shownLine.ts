import type { Page } from "playwright-core";

/** The line of our pages that says how much of what is held is shown. */
export async function shownLine(page: Page): Promise<string> {
  const text = await page.locator("section.chosen > p").first().textContent();
  return (text ?? "").replace(/\s+/g, " ").trim();
}
