import { readLabels } from "../src/views/labels.ts";
import { comparedTable } from "./filters/comparedTable.ts";
import { FILTERED_PAGES, OVERVIEW_PAGE } from "./filters/filteredPage.ts";
import { type MosaicReaction, mosaicFilters } from "./filters/mosaicFilters.ts";
import { type NativeReaction, nativeFilters } from "./filters/nativeFilters.ts";
import type { OnPage } from "./filters/onPage.ts";
import { type OurReaction, ourFilters } from "./filters/ourFilters.ts";
import { pagesTable } from "./filters/pagesTable.ts";
import { questionTable } from "./filters/questionTable.ts";
import { shiftTable } from "./filters/shiftTable.ts";
import type { Stand } from "./stand.ts";
import type { Table } from "./table.ts";

type Parts = Pick<Stand, "browser" | "national" | "mosaic" | "native">;

/**
 * Filters at 20,000 passages once the engine is there: ours, the same questions in DuckDB itself, and, for the overview,
 * the Mosaic page. They take turns filter by filter, so that the machine's load falls on all of them alike.
 */
export async function filtering(stand: Parts, samples: number): Promise<readonly Table[]> {
  const [browser, { address }, native] = [await stand.browser(), await stand.national(), await stand.native()];
  const site = await stand.mosaic();
  const mosaic = site === null ? null : await mosaicFilters(browser, site.address, await readLabels(native));
  const pages: OnPage[] = [];
  const theirs: MosaicReaction[] = [];
  for (const page of FILTERED_PAGES) {
    const tried = await ourFilters(browser, address, page);
    const ours: OurReaction[] = [];
    const itself: NativeReaction[] = [];
    for (const dimension of page.dimensions) {
      const reactions = await tried.tryFilter(dimension, samples);
      const acts = reactions.map(({ act }) => act);
      ours.push(...reactions);
      itself.push(...(await nativeFilters(native, page, acts)));
      if (page === OVERVIEW_PAGE && mosaic !== null) theirs.push(...(await mosaic.tryActs(acts)));
    }
    await tried.close();
    pages.push({ name: page.name, ours, native: itself });
  }
  await mosaic?.close();
  const overview = pages.find(({ name }) => name === OVERVIEW_PAGE.name)?.ours ?? [];
  return [
    pagesTable(pages),
    ...(theirs.length === 0 ? [] : [comparedTable(overview, theirs)]),
    shiftTable(pages),
    questionTable(pages),
  ];
}
