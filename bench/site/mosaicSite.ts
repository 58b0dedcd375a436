import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { sha256 } from "../../scripts/disk/fingerprint.ts";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { writeFileWhole } from "../../scripts/disk/writeWhole.ts";
import { listen, staticServer } from "../../scripts/site/staticServer.ts";
import type { ServedSite } from "./servedSite.ts";

const FROM = join(PROJECT_ROOT, "bench", "mosaic");
const WORK = join(PROJECT_ROOT, ".cache", "bench", "mosaic");
const BUILT = join(WORK, "built");

/**
 * The Mosaic page over a folder of published tables. Its packages are installed beside no other: in a copy of its folder.
 * @returns null where they cannot be installed
 */
export async function mosaicSite(data: string): Promise<ServedSite | null> {
  mkdirSync(WORK, { recursive: true });
  cpSync(FROM, WORK, { recursive: true });
  if (!installed()) return null;
  const { build } = await import("vite");
  await build({
    root: WORK,
    configFile: false,
    base: "./",
    logLevel: "error",
    build: { outDir: BUILT, emptyOutDir: true, target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 5000 },
  });
  const mounts = [
    { at: "/", folder: BUILT },
    { at: "/data/", folder: data },
  ];
  const server = staticServer(mounts, {});
  return { address: `http://localhost:${await listen(server, 0)}/`, close: () => closed(server) };
}

/** True once exactly the locked packages are there. */
function installed(): boolean {
  const record = join(WORK, "installed");
  const locked = sha256(readFileSync(join(WORK, "package-lock.json")));
  if (existsSync(record) && readFileSync(record, "utf8") === locked) return true;
  process.stderr.write("Installing the packages of the Mosaic page...\n");
  const install = ["ci", "--no-audit", "--no-fund", "--ignore-scripts"];
  const own = process.env.npm_execpath;
  const done = spawnSync(own ? process.execPath : "npm", own ? [own, ...install] : install, {
    cwd: WORK,
    stdio: ["ignore", 2, 2],
  });
  if (done.status !== 0) return false;
  writeFileWhole(record, locked);
  return true;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
