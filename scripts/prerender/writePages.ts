import { join } from "node:path";
import { pathOf } from "../../src/filter/pageAddress.ts";
import { PAGE_ROWS, SHARED_ROWS } from "../../src/views/openPage.ts";
import { writeFileWhole } from "../disk/writeWhole.ts";
import { fileOf, type SiteRenderer } from "./siteRenderer.ts";

/** Renders every page of a site into a folder. Gives how many. */
export async function writePages({ addresses, shared, render }: SiteRenderer, out: string): Promise<number> {
  writeFileWhole(join(out, SHARED_ROWS), JSON.stringify(await shared()));
  for (const at of addresses) {
    const { html, rows } = await render(at);
    writeFileWhole(join(out, fileOf(at)), html);
    writeFileWhole(join(out, pathOf(at), PAGE_ROWS), JSON.stringify(rows));
  }
  return addresses.length;
}
