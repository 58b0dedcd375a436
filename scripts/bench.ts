import { cpus, loadavg } from "node:os";
import { coding } from "../bench/coding.ts";
import { engineStart } from "../bench/engineStart.ts";
import { extraction } from "../bench/extraction.ts";
import { filtering } from "../bench/filtering.ts";
import { take } from "../bench/measurement.ts";
import { opening } from "../bench/opening.ts";
import { publishing } from "../bench/publishing.ts";
import { searching } from "../bench/searching.ts";
import { stand } from "../bench/stand.ts";
import { markdown, short, type Table } from "../bench/table.ts";
import { timedTable } from "../bench/timedTable.ts";
import { weight } from "../bench/weight.ts";
import { readOptions, runCommand, UsageError } from "./command/options.ts";

const USAGE = "npm run bench -- [NAME...] [--budget MILLISECONDS] [--samples N]";

await runCommand(async () => {
  const { values, positionals } = readOptions(USAGE, {
    budget: { type: "string", default: "2000" },
    samples: { type: "string", default: "20" },
  });
  const budget = positive("--budget", values.budget);
  const samples = positive("--samples", values.samples);
  const measured = stand();
  const all = new Map<string, () => readonly Table[] | Promise<readonly Table[]>>([
    ["extraction", async () => [timedTable("Reading plans", await take(extraction, budget))]],
    ["coding", async () => [timedTable("Giving passages their themes", await take(coding, budget))]],
    ["publishing", () => [timedTable("Publishing the invented national corpus", publishing(budget))]],
    ["weight", () => weight(measured)],
    ["opening", () => opening(measured)],
    ["engine", () => engineStart(measured)],
    ["filters", () => filtering(measured, samples)],
    ["search", () => searching(measured)],
  ]);
  const unknown = positionals.find((name) => !all.has(name));
  if (unknown !== undefined) {
    throw new UsageError(`unknown measurement "${unknown}": ${[...all.keys()].join(", ")}; use: ${USAGE}`);
  }
  try {
    for (const [name, measure] of all) {
      if (positionals.length > 0 && !positionals.includes(name)) continue;
      process.stderr.write(`Measuring ${name}...\n`);
      for (const table of await measure()) process.stdout.write(markdown(table));
      process.stdout.write(`\nLoad ${short(loadavg()[0])} on ${cpus().length} processors over the last minute.\n`);
    }
  } finally {
    await measured.close();
  }
  return 0;
});

function positive(option: string, given: string): number {
  const number = Number(given);
  if (!(number > 0)) throw new UsageError(`${option} "${given}" is no number above 0; use: ${USAGE}`);
  return number;
}
