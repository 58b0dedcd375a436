import type { Page } from "playwright-core";
import type { Dimension } from "../../src/filter/filter.ts";
import type { Labels } from "../../src/views/labels.ts";
import { type MeasuredBrowser, openPage } from "../browser/measuredBrowser.ts";
import type { Reaction } from "../page/stopwatch.ts";
import type { Choice, FilterAct } from "./filterAct.ts";

type Put = Choice & { readonly on: boolean };

export type MosaicReaction = { readonly act: FilterAct; readonly reaction: Reaction };

const MENUS: Readonly<Record<Dimension, string>> = {
  partnership: "Partnership",
  review: "Review",
  kind: "Kind",
  theme: "Theme",
  status: "Status",
  agency: "Body",
};
const KINDS: Readonly<Record<string, string>> = {
  "panel-recommendation": "panel recommendation",
  "agency-recommendation": "agency recommendation",
  "learning-point": "learning",
};
const ALL = "All";
/** While a menu is in focus and not yet used, Mosaic prepares its tables for it: it is given the time. */
const PREPARING_MS = 700;

/** The Mosaic page, drawn. */
export type MosaicFilters = {
  /** Performs acts over one of its menus, whose first is done unmeasured before. */
  readonly tryActs: (acts: readonly FilterAct[]) => Promise<readonly MosaicReaction[]>;
  readonly close: () => Promise<void>;
};

export async function mosaicFilters(browser: MeasuredBrowser, address: string, labels: Labels): Promise<MosaicFilters> {
  const visit = await browser.visit();
  const page = await openPage(visit, null);
  await page.goto(address);
  await page.locator("table tbody tr").first().waitFor();
  await page.waitForTimeout(PREPARING_MS);
  return {
    close: () => visit.close(),
    tryActs: async (acts) => {
      for (const act of acts.slice(0, 2)) await choose(page, labels, act, true);
      const reactions: MosaicReaction[] = [];
      let under: Choice | null = null;
      for (const act of acts) {
        const anew = under !== act.under;
        if (anew && under !== null) await choose(page, labels, { ...under, on: false }, true);
        if (anew && act.under !== null) await choose(page, labels, { ...act.under, on: true }, true);
        under = act.under;
        const comes = anew || reactions.length === 0;
        reactions.push({ act, reaction: await choose(page, labels, act, comes) });
      }
      if (under !== null) await choose(page, labels, { ...under, on: false }, true);
      return reactions;
    },
  };
}

async function choose(page: Page, labels: Labels, put: Put, comesAnew: boolean): Promise<Reaction> {
  const menu = page.locator("label", { hasText: MENUS[put.dimension] }).locator("xpath=..").locator("select");
  if (comesAnew) {
    await menu.evaluate((select: HTMLSelectElement) => {
      select.blur();
      select.focus({ preventScroll: true });
    });
    await page.waitForTimeout(PREPARING_MS);
  }
  await page.evaluate(() => window.stopwatch.begin("input"));
  await menu.evaluate(
    (select: HTMLSelectElement, name) => {
      const index = [...select.options].findIndex(({ label }) => label === name);
      if (index < 0) throw new Error(`no choice "${name}"`);
      select.selectedIndex = index;
      select.dispatchEvent(new Event("input", { bubbles: true }));
    },
    nameOf(put, labels),
  );
  return page.evaluate(() => window.stopwatch.reaction());
}

/** A choice as the menus of the Mosaic page name it. */
function nameOf({ dimension, choice, on }: Put, { partnerships, reviews, themes }: Labels): string {
  if (!on) return ALL;
  const named = <Row>(rows: ReadonlyMap<string, Row>, name: (row: Row) => string): string => {
    const row = rows.get(choice);
    if (row === undefined) throw new Error(`${dimension} "${choice}" is not in the data`);
    return name(row);
  };
  if (dimension === "partnership") return named(partnerships, ({ name }) => name);
  if (dimension === "review") return named(reviews, ({ partnershipName, label }) => `${partnershipName}, ${label}`);
  if (dimension === "theme") return named(themes, ({ label }) => label);
  return dimension === "kind" ? (KINDS[choice] ?? choice) : choice;
}
