import { coding } from "../bench/coding.ts";
import { corpus } from "../bench/corpus.ts";
import { extraction } from "../bench/extraction.ts";
import { type Measurement, take } from "../bench/measurement.ts";
import { readOptions, runCommand, UsageError } from "./command/options.ts";

const USAGE = "npm run bench -- [NAME...] [--budget MILLISECONDS]";
const ALL: readonly Measurement[] = [extraction, coding, corpus];

await runCommand(async () => {
  const { values, positionals } = readOptions(USAGE, { budget: { type: "string", default: "2000" } });
  const budget = Number(values.budget);
  if (!(budget > 0)) throw new UsageError(`--budget "${values.budget}" is no number of milliseconds; use: ${USAGE}`);
  const unknown = positionals.find((name) => !ALL.some((measurement) => measurement.name === name));
  if (unknown !== undefined) {
    throw new UsageError(`unknown measurement "${unknown}": ${ALL.map(({ name }) => name).join(", ")}; use: ${USAGE}`);
  }
  const tell = (...cells: readonly string[]) => process.stdout.write(`| ${cells.join(" | ")} |\n`);
  tell("measured", "length", "median ms", "runs", "times as long", "takes times as long");
  tell("---", "---:", "---:", "---:", "---:", "---:");
  for (const measurement of ALL.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
    const timed = await take(measurement, budget);
    for (const [index, { length, medianMs, runs }] of timed.entries()) {
      const shorter = timed[index - 1];
      const growth =
        shorter === undefined ? ["", ""] : [length / shorter.length, medianMs / shorter.medianMs].map(short);
      tell(measurement.name, `${length} ${measurement.unit}`, short(medianMs), `${runs}`, ...growth);
    }
  }
  return 0;
});

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
