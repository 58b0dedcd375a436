import { join } from "node:path";
import { PROJECT_ROOT } from "../../../scripts/disk/projectRoot.ts";
import { syntheticFiles } from "../../../scripts/synthetic/dataFiles.ts";

/** The data folder whose themes and asks invented corpora are coded with. */
export const CODEBOOK = join(PROJECT_ROOT, "data");

/** An invented corpus of a seed and size, and its files. */
export function invented(seed: number, passages: number): ReturnType<typeof syntheticFiles> {
  return syntheticFiles({ seed, passages, codebook: CODEBOOK });
}
