#!/usr/bin/env node
/**
 * Runs one of the scripts beside this file. It is plain JavaScript because it must work before anything is installed:
 * on a fresh clone it installs the locked packages first, saying so on standard error only.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [name, ...args] = process.argv.slice(2);

const OLDEST_NODE = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  process.stderr.write(`Node ${OLDEST_NODE.join(".")} or later is needed; this is ${process.versions.node}.\n`);
  process.exit(1);
}

/** True where node_modules was installed from the lockfile that stands here now. */
function installed() {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const have = JSON.parse(readFileSync(record, "utf8")).packages;
  const want = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(want).every(([path, locked]) => {
    if (path === "" || locked.optional) return true;
    return have[path]?.version === locked.version;
  });
}

if (!installed()) {
  process.stderr.write("Installing the locked packages (first run, or the lockfile changed)...\n");
  const install = ["ci", "--no-audit", "--no-fund"];
  const own = process.env.npm_execpath;
  const done = spawnSync(own ? process.execPath : "npm", own ? [own, ...install] : install, {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (done.status !== 0) {
    process.stderr.write("npm ci failed: see the lines above. The npm registry must be within reach.\n");
    process.exit(1);
  }
}

// Pages are rendered with React as it is published; its checks while developing run in the tests.
if (name !== "test") process.env.NODE_ENV ??= "production";
const script = join(root, "scripts", `${name}.ts`);
process.argv = [process.argv[0], script, ...args];
const { register } = await import("tsx/esm/api");
register();
await import(pathToFileURL(script).href);
