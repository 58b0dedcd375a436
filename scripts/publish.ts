import { join, relative, resolve } from "node:path";
import { readOptions, runCommand, UsageError } from "./command/options.ts";
import { PROJECT_ROOT } from "./disk/projectRoot.ts";
import { publishData } from "./disk/publishData.ts";

const USAGE = "npm run data -- [--data DIR] [--sources DIR] [--out DIR]";

await runCommand(async () => {
  const { values, positionals } = readOptions(USAGE, {
    data: { type: "string", default: join(PROJECT_ROOT, "data") },
    sources: { type: "string" },
    out: { type: "string", default: join(PROJECT_ROOT, "public", "data") },
  });
  if (positionals[0] !== undefined) throw new UsageError(`unexpected "${positionals[0]}"; use: ${USAGE}`);
  const out = resolve(values.out);
  const { files, notes } = await publishData({ data: values.data, sources: values.sources ?? null, out });
  for (const note of notes) process.stderr.write(`${note}\n`);
  process.stdout.write(`${files} files written to ${relative(process.cwd(), out) || "."}\n`);
  return 0;
});
