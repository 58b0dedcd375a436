import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT_ROOT } from "../scripts/disk/projectRoot.ts";
import { syntheticFiles, USUAL_SEED } from "../scripts/synthetic/dataFiles.ts";
import { writeDataFolder } from "../scripts/synthetic/writeDataFolder.ts";
import { median, type Timed } from "./measurement.ts";
import { type Published, publishedShape } from "./published.ts";

const LENGTHS = [1000, 5000, 20_000];
const RUNS = 3;

/**
 * Publishing the invented national corpus at three sizes, each run in a process of its own: the whole, and of it the
 * threads. A run that takes longer than ten times the budget is not taken again.
 */
export function publishing(budgetMs: number): Timed[] {
  const timed: Timed[] = [];
  for (const length of LENGTHS) {
    const runs = runsOf(length, budgetMs);
    const peakMegabytes = Math.max(...runs.map((run) => run.peakMegabytes));
    const line = (name: string, times: readonly number[], peak: number | null): Timed => ({
      name,
      unit: "passages",
      length,
      medianMs: median(times),
      runs: times.length,
      peakMegabytes: peak,
    });
    timed.push(
      line(
        "publishing",
        runs.map(({ wholeMs }) => wholeMs),
        peakMegabytes,
      ),
      line(
        "of it threads",
        runs.map(({ threadsMs }) => threadsMs),
        null,
      ),
    );
  }
  return [...timed.filter(({ name }) => name === "publishing"), ...timed.filter(({ name }) => name !== "publishing")];
}

function runsOf(passages: number, budgetMs: number): Published[] {
  const folder = mkdtempSync(join(tmpdir(), "common-thread-bench-"));
  try {
    const codebook = join(PROJECT_ROOT, "data");
    writeDataFolder(folder, syntheticFiles({ seed: USUAL_SEED, passages, codebook }).files);
    const runs = [publishOnce(folder)];
    while (runs.length < RUNS && (runs[0]?.wholeMs ?? 0) < 10 * budgetMs) runs.push(publishOnce(folder));
    return runs;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function publishOnce(folder: string): Published {
  const script = join(PROJECT_ROOT, "bench", "publishOnce.ts");
  const run = spawnSync(process.execPath, ["--import", "tsx", script, folder], { cwd: PROJECT_ROOT, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`publishing ${folder} failed: ${run.stderr}`);
  return publishedShape(JSON.parse(run.stdout), script);
}
