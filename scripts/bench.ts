import { coding } from "../bench/coding.ts";
import { extraction } from "../bench/extraction.ts";
import { type Measurement, type Timed, take } from "../bench/measurement.ts";
import { publishing } from "../bench/publishing.ts";
import { readOptions, runCommand, UsageError } from "./command/options.ts";

const USAGE = "npm run bench -- [NAME...] [--budget MILLISECONDS]";
const IN_PROCESS: readonly Measurement[] = [extraction, coding];
type Measure = (budgetMs: number) => Timed[] | Promise<Timed[]>;
const ALL: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ...IN_PROCESS.map((each): [string, Measure] => [each.name, (budgetMs) => take(each, budgetMs)]),
  ["publishing", publishing],
]);

await runCommand(async () => {
  const { values, positionals } = readOptions(USAGE, { budget: { type: "string", default: "2000" } });
  const budget = Number(values.budget);
  if (!(budget > 0)) throw new UsageError(`--budget "${values.budget}" is no number of milliseconds; use: ${USAGE}`);
  const unknown = positionals.find((name) => !ALL.has(name));
  if (unknown !== undefined) {
    throw new UsageError(`unknown measurement "${unknown}": ${[...ALL.keys()].join(", ")}; use: ${USAGE}`);
  }
  const tell = (...cells: readonly string[]) => process.stdout.write(`| ${cells.join(" | ")} |\n`);
  tell("measured", "length", "median ms", "runs", "a second", "peak MB", "times as long", "takes times as long");
  tell("---", "---:", "---:", "---:", "---:", "---:", "---:", "---:");
  for (const [name, measure] of ALL) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const timed = await measure(budget);
    for (const [index, { name: part, unit, length, medianMs, runs, peakMegabytes }] of timed.entries()) {
      const before = timed[index - 1];
      const shorter = before?.name === part ? before : undefined;
      const growth =
        shorter === undefined ? ["", ""] : [length / shorter.length, medianMs / shorter.medianMs].map(short);
      const rate = short((1000 * length) / medianMs);
      const peak = peakMegabytes === null ? "" : peakMegabytes.toFixed(0);
      tell(part, `${length} ${unit}`, short(medianMs), `${runs}`, rate, peak, ...growth);
    }
  }
  return 0;
});

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
