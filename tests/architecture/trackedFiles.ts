import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";

/** Not written by hand, or a licence that is not ours to word. */
const NOT_OURS = /^(?:package-lock\.json|LICENSE)$/;

/** The text files of the repository, tracked or about to be, with their text. */
export function trackedFiles(): ReadonlyMap<string, string> {
  const listed = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: PROJECT_ROOT,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  if (listed.status !== 0) throw new Error(`git ls-files failed: ${listed.stderr}`);
  const texts = new Map<string, string>();
  for (const path of listed.stdout.split("\0")) {
    if (path === "" || NOT_OURS.test(path) || !existsSync(join(PROJECT_ROOT, path))) continue;
    const bytes = readFileSync(join(PROJECT_ROOT, path));
    if (!bytes.includes(0)) texts.set(path, bytes.toString("utf8"));
  }
  return texts;
}
