import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";

it("the left tower compiles without the browser's and without Node's globals", () => {
  const compiler = join(PROJECT_ROOT, "node_modules", "typescript", "bin", "tsc");
  const project = join(PROJECT_ROOT, "tests", "architecture", "pure.tsconfig.json");
  const { stdout, status } = spawnSync(process.execPath, [compiler, "--noEmit", "-p", project], { encoding: "utf8" });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});
