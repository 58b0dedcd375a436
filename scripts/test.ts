import { spawn } from "node:child_process";
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

await runCommand(async () => {
  readOptions("npm test", {});
  const browsers = findOrInstallBrowsers();
  if (!process.env.COMMON_THREAD_MATERIAL) process.stdout.write(`\n${WITHOUT_MATERIAL}\n`);
  if (browsers.firefox === null) process.stdout.write(`\nskipped: ${withoutBrowser("firefox")}\n`);
  if (browsers.chromium === null) process.stdout.write(`\n== End-to-end tests\n${withoutBrowser("chromium")}\n`);
  const quick = await Promise.all([
    check("Types", "typescript/bin/tsc", "--noEmit"),
    check("Style", "@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."),
    vitest("Unit tests, data checks and import directions", "unit"),
  ]);
  const endToEnd = browsers.chromium === null ? single(false) : await vitest("End-to-end tests", "e2e", "alone");
  const total = added([...quick, endToEnd]);
  rmSync(reports, { recursive: true, force: true });
  process.stdout.write(`\n${tallyLine(total)}\n`);
  return total.failed > 0 ? 1 : 0;
});

async function check(title: string, tool: string, ...args: string[]): Promise<Tally> {
  return single((await run(title, tool, args)) === 0);
}

async function vitest(title: string, project: string, how?: "alone"): Promise<Tally> {
  const report = join(reports, `${project}.json`);
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const exitCode = await run(title, "vitest/vitest.mjs", args, how);
  return vitestTally(existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null, exitCode);
}

/** Runs a tool. What it says is printed at once where it runs alone, else when it ended, so that the lines of two do not mix. */
function run(title: string, tool: string, args: readonly string[], how?: "alone"): Promise<number> {
  const said: Buffer[] = [];
  const heading = `\n== ${title}\n`;
  if (how === "alone") process.stdout.write(heading);
  const child = spawn(process.execPath, [join(PROJECT_ROOT, "node_modules", tool), ...args], {
    cwd: PROJECT_ROOT,
    stdio: how === "alone" ? "inherit" : "pipe",
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      if (how !== "alone") process.stdout.write(`${heading}${Buffer.concat(said)}`);
      resolve(status ?? 1);
    });
  });
}
