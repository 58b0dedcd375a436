import { readdirSync } from "node:fs";

/**
 * The names of the extractions in a folder, in alphabetical order.
 * @throws Error naming the folder, where it cannot be read or holds none
 */
export function extractionNames(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new Error(`${folder} cannot be read as a folder: ${error instanceof Error ? error.message : String(error)}`);
  }
  const extractions = names.filter((name) => name.endsWith(".json")).sort();
  if (extractions.length === 0) throw new Error(`no extraction (.json) in ${folder}; write some with npm run extract`);
  return extractions;
}
