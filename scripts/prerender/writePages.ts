import { join } from "node:path";
import { pathOf } from "../../src/filter/pageAddress.ts";
import { PAGE_ROWS, SHARED_ROWS } from "../../src/views/openPage.ts";
import { writeFileWhole } from "../disk/writeWhole.ts";
import { NOTHING_FILE } from "../site/nothingFile.ts";
import { recordingFile } from "./recordingFile.ts";
import { fileOf, type SiteRenderer } from "./siteRenderer.ts";

/**
 * Renders every page of a site into a folder. Gives how many.
 * @param base the path of the site on its host, beginning and ending with a slash
 */
export async function writePages(
  { addresses, shared, render, nothing }: SiteRenderer,
  out: string,
  base = "/",
): Promise<number> {
  writeFileWhole(join(out, NOTHING_FILE), nothing(base));
  writeFileWhole(join(out, SHARED_ROWS), recordingFile(await shared()));
  for (const at of addresses) {
    const { html, rows } = await render(at);
    writeFileWhole(join(out, fileOf(at)), html);
    writeFileWhole(join(out, pathOf(at), PAGE_ROWS), recordingFile(rows));
  }
  return addresses.length;
}
