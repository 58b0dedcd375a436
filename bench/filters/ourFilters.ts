import type { Page } from "playwright-core";
import { DIMENSIONS } from "../../src/filter/filter.ts";
import { type MeasuredBrowser, openPage } from "../browser/measuredBrowser.ts";
import { shownLine } from "../browser/shownLine.ts";
import type { Reaction } from "../page/stopwatch.ts";
import { actsOver, type FilterAct } from "./filterAct.ts";
import type { FilteredPage } from "./filteredPage.ts";

/** What an act led to on our page, and the line that then said what is shown. */
export type OurReaction = { readonly act: FilterAct; readonly reaction: Reaction; readonly shown: string };

const CHOICES = 10;

/** Puts choices of every filter of a page on and off, `samples` acts each, once the engine is there and warm. */
export async function ourFilters(
  browser: MeasuredBrowser,
  site: string,
  { path, scrollTo }: FilteredPage,
  samples: number,
): Promise<readonly OurReaction[]> {
  const visit = await browser.visit();
  try {
    const page = await openPage(visit, null);
    await page.goto(site + path);
    await page.locator('input[type="checkbox"][name="partnership"]').first().waitFor();
    const acts: FilterAct[] = [];
    for (const dimension of DIMENSIONS) {
      const choices = await page
        .locator(`input[type="checkbox"][name="${dimension}"]`)
        .evaluateAll((boxes: HTMLInputElement[]) => boxes.map(({ value }) => value));
      const own = actsOver(dimension, choices.slice(0, CHOICES), samples);
      for (const act of own.slice(0, 2)) await perform(page, act);
      acts.push(...own);
    }
    if (scrollTo !== null)
      await page
        .locator(scrollTo)
        .first()
        .evaluate((element) => element.scrollIntoView());
    const reactions: OurReaction[] = [];
    for (const act of acts) reactions.push(await perform(page, act));
    return reactions;
  } finally {
    await visit.close();
  }
}

/** A choice by the keyboard, so that the page need not be scrolled to it. */
async function perform(page: Page, act: FilterAct): Promise<OurReaction> {
  const box = page.locator(`input[type="checkbox"][name="${act.dimension}"][value="${act.choice}"]`);
  await box.evaluate((element: HTMLInputElement) => element.focus({ preventScroll: true }));
  await page.evaluate(() => window.stopwatch.begin("click"));
  await page.keyboard.press("Space");
  const reaction = await page.evaluate(() => window.stopwatch.reaction());
  return { act, reaction, shown: await shownLine(page) };
}
