import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { readOptions, runCommand, UsageError } from "./command/options.ts";
import { portNumber } from "./command/port.ts";
import { fingerprint, sha256 } from "./disk/fingerprint.ts";
import { PROJECT_ROOT } from "./disk/projectRoot.ts";
import { publishData } from "./disk/publishData.ts";
import { writeFileWhole } from "./disk/writeWhole.ts";
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
const PAGE = join(CACHE, "page");
const SYNTHETIC = join(CACHE, "synthetic");

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
  const tables = join(CACHE, `data-${sha256(`${data}\n${sources}`).slice(0, 8)}`);
  const code = [project("src"), project("scripts"), project("package-lock.json")];
  await onceFor(tables, [...code, data, ...(sources === null ? [] : [sources])], "Building the data...", async () => {
    for (const note of (await publishData({ data, sources, out: tables })).notes) process.stderr.write(`${note}\n`);
  });
  const page = [...code, project("index.html"), project("vite.config.ts"), project("public")];
  await onceFor(PAGE, page, "Building the page...", () => buildPage(PAGE));
  const mounts = [
    { at: "/", folder: PAGE },
    { at: "/data/", folder: tables },
  ];
  const made = { base: "/", files: pagesOnDemand(siteRenderer(PAGE, tables)) };
  const serve = (at: number) => listen(staticServer(mounts, siteHeaders(PAGE), made), at);
  const taken = port === null ? await serve(USUAL_PORT).catch(() => serve(0)) : await serve(port);
  process.stdout.write(`Common Thread is at http://localhost:${taken}/ (stop it with Ctrl+C)\n`);
  return 0;
});

/** The invented national corpus, made anew where the code or the codebook has changed. */
async function syntheticData(): Promise<string> {
  const synthesis = { seed: USUAL_SEED, passages: NATIONAL_PASSAGES, codebook: project("data") };
  await onceFor(SYNTHETIC, synthesisInputs(synthesis.codebook), "Inventing a national corpus...", () =>
    writeDataFolder(SYNTHETIC, syntheticFiles(synthesis).files),
  );
  return SYNTHETIC;
}

function project(path: string): string {
  return join(PROJECT_ROOT, path);
}

/** Makes a folder anew unless it was made from the very same files. */
async function onceFor(folder: string, inputs: string[], line: string, make: () => void | Promise<void>) {
  const record = `${folder}.inputs`;
  const wanted = fingerprint(PROJECT_ROOT, inputs);
  if (existsSync(folder) && existsSync(record) && readFileSync(record, "utf8") === wanted) return;
  process.stderr.write(`${line}\n`);
  rmSync(record, { force: true });
  await make();
  writeFileWhole(record, wanted);
}
