import { mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type PageAddress, pathOf, pathToRoot, SECTIONS, sectionOf } from "../../src/filter/pageAddress.ts";
import { pageTitle } from "../../src/filter/pageTitle.ts";
import type { TableName } from "../../src/model/tables.ts";
import { writeFileWhole } from "../disk/writeWhole.ts";
import type { Mount } from "./locate.ts";

/** The folders that hold the copies, below the root. */
const FOLDERS = SECTIONS.map((is) => pathOf({ is })).filter((path) => path !== "");

/**
 * Writes the built page once for each address but the first into a folder: `t/`, `t/01/`, `s/3/` and so on, as many themes
 * and threads as the published data hold. So any host of plain files serves every address, under any path. The folder's
 * other files stay.
 * @param page a folder with the built `index.html`
 * @param data a folder with published tables and their manifest
 * @throws Error where either is not there or not as built
 */
export function writePageCopies(page: string, data: string, out: string): void {
  const built = readFileSync(join(page, "index.html"), "utf8");
  const beside = join(out, `copies.${process.pid}.part`);
  try {
    for (const address of addressesHeld(data)) {
      writeFileWhole(join(beside, pathOf(address), "index.html"), pageCopy(built, address));
    }
    mkdirSync(out, { recursive: true });
    for (const folder of FOLDERS) {
      rmSync(join(out, folder), { recursive: true, force: true });
      renameSync(join(beside, folder), join(out, folder));
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Where a server finds the copies that `writePageCopies` wrote into a folder of their own. */
export function copyMounts(base: string, copies: string): readonly Mount[] {
  return FOLDERS.map((folder) => ({ at: base + folder, folder: join(copies, folder) }));
}

/**
 * The built page as it stands at an address: its relative links lead through the root, it says where that is, its title is
 * that of the page, and the navigation marks the part of the site it belongs to.
 * @throws Error where the built page lacks one of these
 */
export function pageCopy(built: string, address: PageAddress): string {
  const current = sectionOf(address) === address.is ? "page" : "true";
  const changes: readonly (readonly [found: RegExp, instead: string])[] = [
    [/<title>[^<]*<\/title>/, `<title>${pageTitle(address)}</title>`],
    [/ aria-current="[^"]*"/, ""],
    [new RegExp(`data-section="${sectionOf(address)}"`), `$& aria-current="${current}"`],
    [/\b(href|src|data-root)="\.\//g, `$1="${pathToRoot(address)}`],
  ];
  return changes.reduce((html, [found, instead]) => {
    if (html.search(found) < 0) throw new Error(`the built page has nothing like ${found}`);
    return html.replace(found, instead);
  }, built);
}

function addressesHeld(data: string): PageAddress[] {
  const rows = rowsOf(data);
  const numbered = (is: "theme" | "thread", count: number) =>
    Array.from({ length: count }, (_, index): PageAddress => ({ is, number: index + 1 }));
  return [
    ...SECTIONS.filter((is) => pathOf({ is }) !== "").map((is): PageAddress => ({ is })),
    ...numbered("theme", rows("themes")),
    ...numbered("thread", rows("threads")),
  ];
}

function rowsOf(data: string): (table: TableName) => number {
  const path = join(data, "manifest.json");
  const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
  return (table) => {
    const rows: unknown = field(field(field(manifest, "tables"), table), "rows");
    if (typeof rows === "number") return rows;
    throw new Error(`${path} gives no number of rows of ${table}: publish the data anew with "npm run data"`);
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
