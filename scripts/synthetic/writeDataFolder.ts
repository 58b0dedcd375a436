import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeFileWhole } from "../disk/writeWhole.ts";

/** What a former, larger corpus may have left behind. */
const OURS = /^synthetic-\d+\.json$/;

/** Writes the files of an invented data folder; documents of a former one that it does not hold are taken away. */
export function writeDataFolder(out: string, files: ReadonlyMap<string, string>): void {
  for (const part of ["reviews", "summaries"]) {
    const folder = join(out, part);
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      if (OURS.test(name) && !files.has(`${part}/${name}`)) rmSync(join(folder, name));
    }
  }
  for (const [path, content] of files) writeFileWhole(join(out, path), content);
}
