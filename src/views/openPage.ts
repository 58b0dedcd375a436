import { asFailure } from "../db/failure.ts";
import { fetchFile } from "../db/fetchFile.ts";
import { type Recording, readRecording } from "../db/recording.ts";
import { type SiteEngine, siteEngine } from "../db/siteEngine.ts";
import { type PageAddress, pathOf } from "../filter/pageAddress.ts";
import type { AppProps } from "./App.tsx";
import { readLabels } from "./labels.ts";
import { pageAnswer } from "./pageAnswer.ts";

/** The names of the recordings: what all pages were rendered from, and, beside each page, what that page was. */
export const SHARED_ROWS = "labels.json";
export const PAGE_ROWS = "rows.json";

/**
 * Fetches what the page at an address was rendered from, so that it can come alive as it stands. Where that does not
 * come, everything is asked of the database instead.
 * @throws Failure where neither is to be had.
 */
export async function openPage(root: URL, at: PageAddress): Promise<Pick<AppProps, "engine" | "labels" | "first">> {
  const recordings = Promise.all([recordingAt(root, SHARED_ROWS), recordingAt(root, pathOf(at) + PAGE_ROWS)]);
  const engine = await recordings.then(
    ([shared, own]) => recordedEngine(root, { ...shared, results: [...shared.results, ...own.results] }),
    () => databaseAlone(root),
  );
  const labels = await readLabels(engine);
  return { engine, labels, first: await pageAnswer(engine, labels, at) };
}

function recordedEngine(root: URL, recording: Recording): SiteEngine {
  return siteEngine({
    recording,
    recordingAt: (path) => recordingAt(root, path + PAGE_ROWS).catch(() => null),
    open: () => openDatabase(root),
  });
}

async function databaseAlone(root: URL): Promise<SiteEngine> {
  const database = await openDatabase(root);
  return siteEngine({
    recording: { manifest: database.manifest, results: [] },
    recordingAt: () => Promise.resolve(null),
    open: () => Promise.resolve(database),
  });
}

async function openDatabase(root: URL) {
  try {
    const { openEngine } = await import("../db/openEngine.ts");
    return await openEngine(root);
  } catch (error) {
    throw asFailure(error, "engine-refused", "DuckDB");
  }
}

async function recordingAt(root: URL, path: string): Promise<Recording> {
  const bytes = await fetchFile(new URL(path, root));
  return readRecording(new TextDecoder().decode(bytes), path);
}
