import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join, resolve } from "node:path";
import { readOptions, runCommand, UsageError } from "./command/options.ts";
import { portNumber } from "./command/port.ts";
import { fingerprint, sha256 } from "./disk/fingerprint.ts";
import { PROJECT_ROOT } from "./disk/projectRoot.ts";
import { publishData } from "./disk/publishData.ts";
import { pagesOnDemand } from "./prerender/pagesOnDemand.ts";
import { siteRenderer } from "./prerender/siteRenderer.ts";
import { buildPage } from "./site/buildSite.ts";
import { siteHeaders } from "./site/siteHeaders.ts";
import { listen, staticServer } from "./site/staticServer.ts";
import { synthesisInputs, syntheticFiles, USUAL_SEED } from "./synthetic/dataFiles.ts";
import { NATIONAL_PASSAGES } from "./synthetic/size.ts";
import { writeDataFolder } from "./synthetic/writeDataFolder.ts";

const USAGE = "npm start -- [--sources DIR] [--data DIR|synthetic] [--port N]";
const USUAL_PORT = 4173;
const CACHE = join(PROJECT_ROOT, ".cache", "start");
/** Servers started earlier may still read what they were started with; older makings go. */
const MOST_KEPT = 3;

await runCommand(async () => {
  const { values, positionals } = readOptions(USAGE, {
    data: { type: "string", default: join(PROJECT_ROOT, "data") },
    sources: { type: "string" },
    port: { type: "string" },
  });
  if (positionals[0] !== undefined) throw new UsageError(`unexpected "${positionals[0]}"; use: ${USAGE}`);
  const port = values.port === undefined ? null : portNumber(values.port, USAGE);
  const data = values.data === "synthetic" ? await syntheticData() : resolve(values.data);
  const sources = values.sources === undefined ? null : resolve(values.sources);
  const code = [project("src"), project("scripts"), project("package-lock.json")];
  const from = [...code, data, ...(sources === null ? [] : [sources])];
  const tables = await madeOnce(
    `data-${sha256(`${data}\n${sources}`).slice(0, 8)}`,
    from,
    "Building the data...",
    async (out) => {
      for (const note of (await publishData({ data, sources, out })).notes) process.stderr.write(`${note}\n`);
    },
  );
  const shell = [...code, project("index.html"), project("vite.config.ts"), project("public")];
  const page = await madeOnce("page", shell, "Building the page...", buildPage);
  const mounts = [
    { at: "/", folder: page },
    { at: "/data/", folder: tables },
  ];
  const made = { base: "/", files: pagesOnDemand(siteRenderer(page, tables)) };
  const serve = (at: number) => listen(staticServer(mounts, siteHeaders(page), made), at);
  const taken = port === null ? await serve(USUAL_PORT).catch(() => serve(0)) : await serve(port);
  process.stdout.write(`Common Thread is at http://localhost:${taken}/ (stop it with Ctrl+C)\n`);
  return 0;
});

/** The invented national corpus, made anew where the code or the codebook has changed. */
async function syntheticData(): Promise<string> {
  const synthesis = { seed: USUAL_SEED, passages: NATIONAL_PASSAGES, codebook: project("data") };
  return madeOnce("synthetic", synthesisInputs(synthesis.codebook), "Inventing a national corpus...", (out) =>
    writeDataFolder(out, syntheticFiles(synthesis).files),
  );
}

function project(path: string): string {
  return join(PROJECT_ROOT, path);
}

/** Gives the folder made from these very files, which is made where it is not there yet. */
async function madeOnce(
  name: string,
  inputs: string[],
  line: string,
  make: (folder: string) => void | Promise<void>,
): Promise<string> {
  const folder = join(CACHE, `${name}.${fingerprint(PROJECT_ROOT, inputs).slice(0, 12)}`);
  if (existsSync(folder)) {
    const now = new Date();
    utimesSync(folder, now, now);
    return folder;
  }
  process.stderr.write(`${line}\n`);
  const beside = `${folder}.${process.pid}.part`;
  try {
    await make(beside);
    if (!existsSync(folder)) renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  forgetOlder(name);
  return folder;
}

function forgetOlder(name: string): void {
  const made = readdirSync(CACHE)
    .filter((folder) => folder.startsWith(`${name}.`) && !folder.endsWith(".part"))
    .map((folder) => join(CACHE, folder));
  const newestFirst = made.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of newestFirst.slice(MOST_KEPT)) rmSync(folder, { recursive: true, force: true });
}
