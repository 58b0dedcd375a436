import type { Dimension } from "../../src/filter/filter.ts";
import type { Labels } from "../../src/views/labels.ts";
import { type MeasuredBrowser, openPage } from "../browser/measuredBrowser.ts";
import type { Reaction } from "../page/stopwatch.ts";
import type { FilterAct } from "./filterAct.ts";

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

/** Performs the same acts on the Mosaic page by its menus, the first two of each menu once unmeasured before. */
export async function mosaicFilters(
  browser: MeasuredBrowser,
  address: string,
  labels: Labels,
  acts: readonly FilterAct[],
): Promise<readonly MosaicReaction[]> {
  const visit = await browser.visit();
  try {
    const page = await openPage(visit, null);
    await page.goto(address);
    await page.locator("table tbody tr").first().waitFor();
    await page.waitForTimeout(PREPARING_MS);
    const perform = async (act: FilterAct): Promise<Reaction> => {
      const menu = page.locator("label", { hasText: MENUS[act.dimension] }).locator("xpath=..").locator("select");
      await menu.evaluate((select: HTMLSelectElement) => select.focus({ preventScroll: true }));
      await page.waitForTimeout(PREPARING_MS);
      await page.evaluate(() => window.stopwatch.begin("input"));
      await menu.evaluate(
        (select: HTMLSelectElement, name) => {
          const index = [...select.options].findIndex(({ label }) => label === name);
          if (index < 0) throw new Error(`no choice "${name}"`);
          select.selectedIndex = index;
          select.dispatchEvent(new Event("input", { bubbles: true }));
        },
        nameOf(act, labels),
      );
      return page.evaluate(() => window.stopwatch.reaction());
    };
    const dimensions = new Set(acts.map(({ dimension }) => dimension));
    for (const dimension of dimensions) {
      for (const act of acts.filter((each) => each.dimension === dimension).slice(0, 2)) await perform(act);
    }
    const reactions: MosaicReaction[] = [];
    for (const act of acts) reactions.push({ act, reaction: await perform(act) });
    return reactions;
  } finally {
    await visit.close();
  }
}

/** A choice as the menus of the Mosaic page name it. */
function nameOf({ dimension, choice, on }: FilterAct, { partnerships, reviews, themes }: Labels): string {
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
