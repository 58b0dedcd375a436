import { join } from "node:path";
import { PROJECT_ROOT } from "../disk/projectRoot.ts";
import { publishData } from "../disk/publishData.ts";
import { syntheticFiles, USUAL_SEED } from "../synthetic/dataFiles.ts";
import { writeDataFolder } from "../synthetic/writeDataFolder.ts";

/**
 * How large the national corpus is that end-to-end tests run on: an eighth of the whole, from the same generator and
 * seed, so that the suite stays short; still more reviews than a figure can draw one by one.
 */
export const PASSAGES_IN_TESTS = 2500;

/** Invents the corpus as a data folder and publishes it. */
export async function publishSynthetic(data: string, out: string): Promise<void> {
  const synthesis = { seed: USUAL_SEED, passages: PASSAGES_IN_TESTS, codebook: join(PROJECT_ROOT, "data") };
  writeDataFolder(data, syntheticFiles(synthesis).files);
  await publishData({ data, sources: null, out });
}
