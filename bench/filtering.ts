import { readLabels } from "../src/views/labels.ts";
import { comparedTable } from "./filters/comparedTable.ts";
import { FILTERED_PAGES, OVERVIEW_PAGE } from "./filters/filteredPage.ts";
import { mosaicFilters } from "./filters/mosaicFilters.ts";
import { nativeFilters } from "./filters/nativeFilters.ts";
import type { OnPage } from "./filters/onPage.ts";
import { ourFilters } from "./filters/ourFilters.ts";
import { pagesTable } from "./filters/pagesTable.ts";
import { questionTable } from "./filters/questionTable.ts";
import { shiftTable } from "./filters/shiftTable.ts";
import type { Stand } from "./stand.ts";
import type { Table } from "./table.ts";

type Parts = Pick<Stand, "browser" | "national" | "mosaic" | "native">;

/** Filters at 20,000 passages once the engine is there: ours, the same questions in DuckDB itself, and the Mosaic page. */
export async function filtering(stand: Parts, samples: number): Promise<readonly Table[]> {
  const [browser, { address }, native] = [await stand.browser(), await stand.national(), await stand.native()];
  const pages: OnPage[] = [];
  for (const page of FILTERED_PAGES) {
    const ours = await ourFilters(browser, address, page, samples);
    const acts = ours.map(({ act }) => act);
    pages.push({ name: page.name, ours, native: await nativeFilters(native, page, acts) });
  }
  const tables = [pagesTable(pages), shiftTable(pages), questionTable(pages)];
  const mosaic = await stand.mosaic();
  if (mosaic === null) return tables;
  const overview = pages.find(({ name }) => name === OVERVIEW_PAGE.name)?.ours ?? [];
  const acts = overview.map(({ act }) => act);
  const theirs = await mosaicFilters(browser, mosaic.address, await readLabels(native), acts);
  return [...tables, comparedTable(overview, theirs)];
}
