import { asFailure, Failure } from "../db/failure.ts";
import { fetchFile } from "../db/fetchFile.ts";
import { type Recording, readRecording } from "../db/recording.ts";
import { sameData } from "../db/sameData.ts";
import { unsealed } from "../db/sealed.ts";
import { sha256 } from "../db/sha256.ts";
import { type SiteEngine, siteEngine } from "../db/siteEngine.ts";
import { type PageAddress, pathOf } from "../filter/pageAddress.ts";
import type { Manifest } from "../model/manifest.ts";
import type { AppProps } from "./App.tsx";
import { readLabels } from "./labels.ts";
import { pageAnswer } from "./pageAnswer.ts";
import { sparing } from "./sparing.ts";

/** The names of the recordings: what all pages were rendered from, and, beside each page, what that page was. */
export const SHARED_ROWS = "labels.json";
export const PAGE_ROWS = "rows.json";

/**
 * Fetches what the page at an address was rendered from, so that it can come alive as it stands. Where that does not
 * come whole, or not all of one state of the data, everything is asked of the database instead; not where the device or
 * line is to be spared, since the reader has asked for nothing yet.
 * @throws Failure where neither is to be had.
 */
export async function openPage(root: URL, at: PageAddress): Promise<Pick<AppProps, "engine" | "labels" | "first">> {
  const engine = await recordedTogether(root, at).then(
    (recording) => recordedEngine(root, recording),
    (error: unknown) => {
      if (sparing(navigator)) throw error;
      return databaseAlone(root);
    },
  );
  const labels = await readLabels(engine);
  return { engine, labels, first: await pageAnswer(engine, labels, at) };
}

async function recordedTogether(root: URL, at: PageAddress): Promise<Recording> {
  const path = pathOf(at) + PAGE_ROWS;
  const [shared, own] = await Promise.all([recordingAt(root, SHARED_ROWS), recordingAt(root, path)]);
  if (sameData(shared.manifest, own.manifest)) return { ...shared, results: [...shared.results, ...own.results] };
  throw new Failure("data-renewed", path, `is of another state of the data than ${SHARED_ROWS}`);
}

function recordedEngine(root: URL, recording: Recording): SiteEngine {
  return siteEngine({
    recording,
    recordingAt: (path) => recordingAt(root, path + PAGE_ROWS).catch(() => null),
    open: (assertFit) => openDatabase(root, assertFit),
  });
}

async function databaseAlone(root: URL): Promise<SiteEngine> {
  const database = await openDatabase(root, () => undefined);
  let first: typeof database | null = database;
  return siteEngine({
    recording: { manifest: database.manifest, results: [] },
    recordingAt: () => Promise.resolve(null),
    open: (assertFit) => {
      const opened = first;
      first = null;
      return opened === null ? openDatabase(root, assertFit) : Promise.resolve(opened);
    },
  });
}

async function openDatabase(root: URL, assertFit: (manifest: Manifest) => void) {
  try {
    const { openEngine } = await import("../db/openEngine.ts");
    return await openEngine(root, assertFit);
  } catch (error) {
    // A module of the page itself that does not come is told by browsers as a TypeError.
    if (error instanceof TypeError) throw new Failure("data-missing", "openEngine.js", error.message, error);
    throw asFailure(error, "engine-refused", "DuckDB");
  }
}

async function recordingAt(root: URL, path: string): Promise<Recording> {
  const text = new TextDecoder().decode(await fetchFile(new URL(path, root)));
  const { recording, sha256: expected } = unsealed(text, path);
  // Over plain http browsers offer no way to check; the page itself came unchecked there as well.
  if (isSecureContext) {
    const found = await sha256(new TextEncoder().encode(recording));
    if (found !== expected) throw new Failure("checksum-mismatch", path, `sha256 is ${found}, not ${expected}`);
  }
  return readRecording(recording, path);
}
