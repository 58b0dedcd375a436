import { join } from "node:path";
import { readCodebook, readDocuments, readRegister } from "../../scripts/disk/dataFolder.ts";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { corpusTables } from "../../src/corpus/corpusTables.ts";
import type { Tables } from "../../src/model/tables.ts";

/** The tables of the invented corpus in `tests/fixtures/corpus`. */
export function inventedTables(): Tables {
  const folder = join(PROJECT_ROOT, "tests/fixtures/corpus");
  return corpusTables({ codebook: readCodebook(folder), documents: readDocuments(folder, readRegister(folder)) });
}
