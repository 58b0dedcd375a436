import { existsSync } from "node:fs";
import { join } from "node:path";

const named = process.env.COMMON_THREAD_MATERIAL;

/** The folder of source documents, where the environment variable COMMON_THREAD_MATERIAL names material that holds them; else null. */
export const SOURCE_FOLDER: string | null = ((): string | null => {
  const folder = named === undefined || named === "" ? null : join(named, "sources");
  return folder !== null && existsSync(folder) ? folder : null;
})();

/** Why a check of the source documents did not run. */
export const WITHOUT_MATERIAL = "skipped: set COMMON_THREAD_MATERIAL to a folder that holds sources/ to run this";
