import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOptions, runCommand } from "./command/options.ts";
import { PROJECT_ROOT } from "./disk/projectRoot.ts";
import { findOrInstallBrowsers, withoutBrowser } from "./testing/browser.ts";
import { added, single, type Tally, tallyLine, vitestTally } from "./testing/tally.ts";

const WITHOUT_MATERIAL =
  "Checks against source documents and the labelled sample are skipped: COMMON_THREAD_MATERIAL names no folder of them.";
const reports = mkdtempSync(join(tmpdir(), "common-thread-test-"));
const tallies: Tally[] = [];

await runCommand(() => {
  readOptions("npm test", {});
  const browsers = findOrInstallBrowsers();
  tallies.push(check("Types", "typescript/bin/tsc", "--noEmit"));
  tallies.push(check("Style", "@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."));
  if (!process.env.COMMON_THREAD_MATERIAL) process.stdout.write(`\n${WITHOUT_MATERIAL}\n`);
  tallies.push(vitest("Unit tests, data checks and import directions", "unit"));
  if (browsers.firefox === null) process.stdout.write(`\nskipped: ${withoutBrowser("firefox")}\n`);
  if (browsers.chromium === null) {
    process.stdout.write(`\n== End-to-end tests\n${withoutBrowser("chromium")}\n`);
    tallies.push(single(false));
  } else {
    tallies.push(vitest("End-to-end tests", "e2e"));
  }
  return 0;
});

rmSync(reports, { recursive: true, force: true });
const total = added(tallies);
if (total.failed > 0) process.exitCode = 1;
process.stdout.write(`\n${tallyLine(total)}\n`);

function check(title: string, tool: string, ...args: string[]): Tally {
  return single(run(title, tool, args) === 0);
}

function vitest(title: string, project: string): Tally {
  const report = join(reports, `${project}.json`);
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const exitCode = run(title, "vitest/vitest.mjs", args);
  return vitestTally(existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null, exitCode);
}

function run(title: string, tool: string, args: readonly string[]): number {
  process.stdout.write(`\n== ${title}\n`);
  const ended = spawnSync(process.execPath, [join(PROJECT_ROOT, "node_modules", tool), ...args], {
    cwd: PROJECT_ROOT,
    stdio: "inherit",
  });
  return ended.status ?? 1;
}
