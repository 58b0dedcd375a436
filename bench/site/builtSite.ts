import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "../../scripts/disk/fingerprint.ts";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { writeFileWhole } from "../../scripts/disk/writeWhole.ts";

const INPUTS = ["src", "scripts", "data", "public", "index.html", "vite.config.ts", "package-lock.json"];

/** The folder of the site as `npm run build` writes it, made anew where the code or the data have changed. */
export function builtSite(): string {
  const out = join(PROJECT_ROOT, ".cache", "bench", "site");
  const record = `${out}.inputs`;
  const inputs = INPUTS.map((name) => join(PROJECT_ROOT, name));
  const wanted = fingerprint(PROJECT_ROOT, inputs);
  if (existsSync(out) && existsSync(record) && readFileSync(record, "utf8") === wanted) return out;
  const launch = join(PROJECT_ROOT, "scripts", "launch.mjs");
  const built = spawnSync(process.execPath, [launch, "build", "--out", out], {
    cwd: PROJECT_ROOT,
    stdio: ["ignore", 2, 2],
  });
  if (built.status !== 0) throw new Error(`npm run build ended with ${built.status}`);
  writeFileWhole(record, wanted);
  return out;
}
