import { join, relative, resolve } from "node:path";
import { readOptions, runCommand, UsageError } from "./command/options.ts";
import { PROJECT_ROOT } from "./disk/projectRoot.ts";
import { syntheticFiles, USUAL_SEED } from "./synthetic/dataFiles.ts";
import { NATIONAL_PASSAGES } from "./synthetic/size.ts";
import { writeDataFolder } from "./synthetic/writeDataFolder.ts";

const USAGE = "npm run synthesise -- [--out DIR] [--seed N] [--passages N]";

await runCommand(() => {
  const { values, positionals } = readOptions(USAGE, {
    out: { type: "string", default: join(PROJECT_ROOT, ".cache", "synthetic") },
    seed: { type: "string", default: `${USUAL_SEED}` },
    passages: { type: "string", default: `${NATIONAL_PASSAGES}` },
  });
  if (positionals[0] !== undefined) throw new UsageError(`unexpected "${positionals[0]}"; use: ${USAGE}`);
  const seed = wholeNumber("--seed", values.seed);
  const passages = wholeNumber("--passages", values.passages);
  const out = resolve(values.out);
  const { files, corpus } = syntheticFiles({ seed, passages, codebook: join(PROJECT_ROOT, "data") });
  writeDataFolder(out, files);
  const reviews = new Set(corpus.documents.map(({ source }) => source.reviewId).filter((id) => id !== null)).size;
  process.stdout.write(
    `${passages} invented passages of ${reviews} reviews of ${corpus.partnerships.length} partnerships, ` +
      `${corpus.repeats.length} pairs of true repeats, written to ${relative(process.cwd(), out) || "."}\n`,
  );
  return 0;
});

function wholeNumber(option: string, given: string): number {
  if (!/^\d{1,9}$/.test(given)) throw new UsageError(`${option} "${given}" is no whole number; use: ${USAGE}`);
  return Number(given);
}
