import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { readOptions, runCommand, UsageError } from "./command/options.ts";
import { filesBelow } from "./disk/fingerprint.ts";
import { PROJECT_ROOT } from "./disk/projectRoot.ts";
import { buildSite } from "./site/buildSite.ts";
import { compressFolder } from "./site/compress.ts";
import { headersFile, siteHeaders } from "./site/siteHeaders.ts";

const USAGE = "npm run build -- [--data DIR] [--sources DIR] [--out DIR] [--base /PATH/]";

await runCommand(async () => {
  const { values, positionals } = readOptions(USAGE, {
    data: { type: "string", default: join(PROJECT_ROOT, "data") },
    sources: { type: "string" },
    out: { type: "string", default: join(PROJECT_ROOT, "dist") },
    base: { type: "string", default: "/" },
  });
  if (!/^\/(?:.*\/)?$/.test(values.base)) {
    throw new UsageError(`--base "${values.base}" must begin and end with a slash; use: ${USAGE}`);
  }
  if (positionals[0] !== undefined) throw new UsageError(`unexpected "${positionals[0]}"; use: ${USAGE}`);
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const out = resolve(values.out);
  const beside = `${out}.${process.pid}.part`;
  try {
    for (const note of await buildSite(beside, { data: values.data, sources: values.sources ?? null }, values.base))
      tell(note);
    writeFileSync(join(beside, "_headers"), headersFile(siteHeaders(beside)));
    compressFolder(beside, join(PROJECT_ROOT, ".cache", "compressed"), tell);
    if (existsSync(out)) rmSync(out, { recursive: true });
    renameSync(beside, out);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  process.stdout.write(`${filesBelow([out]).length} files written to ${relative(process.cwd(), out) || "."}\n`);
  return 0;
});
