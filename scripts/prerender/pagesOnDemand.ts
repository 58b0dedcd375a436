import { pageAtPath, pathOf } from "../../src/filter/pageAddress.ts";
import { PAGE_ROWS, SHARED_ROWS } from "../../src/views/openPage.ts";
import { NOTHING_FILE } from "../site/nothingFile.ts";
import { recordingFile } from "./recordingFile.ts";
import type { RenderedPage, SiteRenderer } from "./siteRenderer.ts";

/** Gives the text of a file below the root of a site; null where the site has none of that path. */
export type MadeFiles = (path: string) => Promise<string | null>;

const MOST_KEPT = 100;

/**
 * The files that `writePages` would write, each rendered when it is first asked for and kept while it is among the newest.
 * @param base the path of the site on its host, beginning and ending with a slash
 */
export function pagesOnDemand({ addresses, shared, render, nothing }: SiteRenderer, base = "/"): MadeFiles {
  const held = new Map(addresses.map((at) => [pathOf(at), at]));
  const kept = new Map<string, Promise<RenderedPage>>();
  const pageAtFolder = (folder: string): Promise<RenderedPage> | null => {
    const at = held.get(folder);
    if (at === undefined) return null;
    const page = kept.get(folder) ?? render(at);
    kept.delete(folder);
    kept.set(folder, page);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return page;
  };
  return async (path) => {
    if (path === NOTHING_FILE) return nothing(base);
    if (path === SHARED_ROWS) return recordingFile(await shared());
    const folder = path.endsWith(`/${PAGE_ROWS}`) || path === PAGE_ROWS ? path.slice(0, -PAGE_ROWS.length) : null;
    if (folder !== null) {
      const page = await pageAtFolder(folder);
      return page === null ? null : recordingFile(page.rows);
    }
    const at = pageAtPath(path);
    const page = at === null ? null : await pageAtFolder(pathOf(at));
    return page === null ? null : page.html;
  };
}
