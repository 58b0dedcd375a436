import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";

/** Runs one of the project's commands to its end: exit code, and what it printed line by line. */
export function command(name: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(PROJECT_ROOT, "scripts", `${name}.ts`), ...args],
    { cwd: PROJECT_ROOT, encoding: "utf8" },
  );
  return { status, output: linesOf(stdout), errors: linesOf(stderr) };
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
