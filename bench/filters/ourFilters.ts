import type { Page } from "playwright-core";
import { DIMENSIONS, type Dimension } from "../../src/filter/filter.ts";
import { type MeasuredBrowser, openPage } from "../browser/measuredBrowser.ts";
import { shownLine } from "../browser/shownLine.ts";
import type { Reaction } from "../page/stopwatch.ts";
import { type Choice, type FilterAct, roundsFor } from "./filterAct.ts";
import type { FilteredPage } from "./filteredPage.ts";

/** What an act led to on our page, and the line that then said what is shown. */
export type OurReaction = { readonly act: FilterAct; readonly reaction: Reaction; readonly shown: string };

/** A page of ours with its engine there, each of its filters used once. */
export type OurFilters = {
  /** Puts choices of a filter on and off, so many of them. */
  readonly tryFilter: (dimension: Dimension, samples: number) => Promise<readonly OurReaction[]>;
  readonly close: () => Promise<void>;
};

export async function ourFilters(browser: MeasuredBrowser, site: string, tried: FilteredPage): Promise<OurFilters> {
  const visit = await browser.visit();
  const page = await openPage(visit, null);
  await page.goto(site + tried.path);
  await page.locator(box("partnership")).first().waitFor();
  const atRest = new Map<Dimension, readonly string[]>();
  for (const dimension of DIMENSIONS) atRest.set(dimension, await choicesShown(page, dimension));
  // What was chosen once is answered from memory, so that it is no measure of the others.
  const used = new Map<Dimension, string>();
  for (const dimension of tried.dimensions) {
    const choice = atRest.get(dimension)?.at(-1);
    if (choice === undefined) continue;
    used.set(dimension, choice);
    for (const _ of ["on", "off"]) await press(page, { dimension, choice });
  }
  if (tried.scrollTo !== null) {
    const place = page.locator(tried.scrollTo).first();
    await place.evaluate((element) => element.scrollIntoView());
  }
  return {
    close: () => visit.close(),
    tryFilter: async (dimension, samples) => {
      const reactions: OurReaction[] = [];
      let left = samples;
      for (const under of roundsFor(dimension, atRest)) {
        if (left === 0) break;
        if (under !== null) await press(page, under);
        const shown = await choicesShown(page, dimension);
        const choices = shown.filter((choice) => choice !== used.get(dimension)).slice(0, left);
        for (const choice of choices) {
          for (const on of [true, false]) reactions.push(await perform(page, { dimension, choice, under, on }));
        }
        left -= choices.length;
        if (under !== null) await press(page, under);
      }
      return reactions;
    },
  };
}

/** The choices of a filter that are shown without unfolding it. */
function choicesShown(page: Page, dimension: Dimension): Promise<string[]> {
  return page.locator(box(dimension)).evaluateAll((boxes: HTMLInputElement[]) => boxes.map(({ value }) => value));
}

async function perform(page: Page, act: FilterAct): Promise<OurReaction> {
  const reaction = await press(page, act);
  return { act, reaction, shown: await shownLine(page) };
}

/** A choice by the keyboard, so that the page need not be scrolled to it. */
async function press(page: Page, { dimension, choice }: Choice): Promise<Reaction> {
  await page
    .locator(`${box(dimension)}[value="${choice}"]`)
    .evaluate((element: HTMLInputElement) => element.focus({ preventScroll: true }));
  await page.evaluate(() => window.stopwatch.begin("click"));
  await page.keyboard.press("Space");
  return page.evaluate(() => window.stopwatch.reaction());
}

function box(dimension: Dimension): string {
  return `input[type="checkbox"][name="${dimension}"]`;
}
