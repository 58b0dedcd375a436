import { rmSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../disk/projectRoot.ts";
import { type Publication, publishData } from "../disk/publishData.ts";
import { siteRenderer } from "../prerender/siteRenderer.ts";
import { writePages } from "../prerender/writePages.ts";

/** Builds the page alone into a folder, which is emptied first. Vite is loaded only here: a second start does without. */
export async function buildPage(out: string): Promise<void> {
  const { build } = await import("vite");
  rmSync(out, { recursive: true, force: true });
  await build({
    root: PROJECT_ROOT,
    configFile: join(PROJECT_ROOT, "vite.config.ts"),
    logLevel: "warn",
    build: { outDir: out, emptyOutDir: true },
  });
  rmSync(join(out, "data"), { recursive: true, force: true });
}

/**
 * Builds the page, publishes the data it reads beside it, and renders every address that the data give. Gives what the
 * reader should know of the data.
 * @param base the path of the site on its host, beginning and ending with a slash; only the page shown where nothing is needs it
 */
export async function buildSite(
  out: string,
  from: Pick<Publication, "data" | "sources">,
  base = "/",
): Promise<readonly string[]> {
  await buildPage(out);
  const { notes } = await publishData({ ...from, out: join(out, "data") });
  await writePages(siteRenderer(out, join(out, "data")), out, base);
  return notes;
}
