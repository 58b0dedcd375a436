import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { chromium } from "playwright-core";
import { type ServedSite, servedSite } from "../bench/site/servedSite.ts";
import { readOptions, runCommand, UsageError } from "./command/options.ts";
import { PROJECT_ROOT } from "./disk/projectRoot.ts";
import { type DataName, dataFolder } from "./pictures/dataFolders.ts";
import { lookThrough } from "./pictures/lookThrough.ts";
import type { Picture } from "./pictures/picture.ts";
import { PICTURES } from "./pictures/pictureSet.ts";
import { readmePicture } from "./pictures/readmePicture.ts";
import { type Taken, takePicture } from "./pictures/takePicture.ts";
import { findBrowser, withoutBrowser } from "./testing/browser.ts";

const USAGE = "npm run pictures -- [NAME...] [--out DIR] [--readme]";

await runCommand(async () => {
  const { values, positionals } = readOptions(USAGE, {
    out: { type: "string", default: join(PROJECT_ROOT, ".cache", "pictures") },
    readme: { type: "boolean", default: false },
  });
  const unknown = positionals.find((name) => !PICTURES.some((picture) => picture.name === name));
  if (unknown !== undefined) {
    const names = PICTURES.map(({ name }) => name).join(", ");
    throw new UsageError(`unknown picture "${unknown}": ${names}; use: ${USAGE}`);
  }
  const executablePath = findBrowser("chromium");
  if (executablePath === null) throw new Error(withoutBrowser("chromium"));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  const sites = new Map<DataName, ServedSite>();
  const siteOf = async (data: DataName): Promise<string> => {
    const site = sites.get(data) ?? (await servedSite("start", "--data", dataFolder(data), "--port", "0"));
    sites.set(data, site);
    return site.address;
  };
  try {
    if (values.readme) {
      const picture = await readmePicture(browser, await siteOf("embedded"));
      writeFileSync(join(PROJECT_ROOT, "docs", "overview.png"), picture);
      if (positionals.length === 0) return 0;
    }
    const out = resolve(values.out);
    mkdirSync(out, { recursive: true });
    const failed: string[] = [];
    const done: (readonly [Picture, readonly Taken[]])[] = [];
    for (const picture of PICTURES) {
      if (positionals.length > 0 && !positionals.includes(picture.name)) continue;
      process.stderr.write(`${picture.name}\n`);
      try {
        done.push([picture, await takePicture(browser, await siteOf(picture.data), picture, out)]);
      } catch (error) {
        failed.push(picture.name);
        process.stderr.write(`${picture.name}: ${error instanceof Error ? error.message : error}\n`);
      }
    }
    writeFileSync(join(out, "index.html"), lookThrough(done));
    const count = done.reduce((sum, [, taken]) => sum + taken.length, 0);
    process.stdout.write(`${count} pictures: look through ${relative(process.cwd(), join(out, "index.html"))}\n`);
    if (failed.length > 0) process.stderr.write(`not made: ${failed.join(", ")}\n`);
    return failed.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    for (const site of sites.values()) await site.close();
  }
});
