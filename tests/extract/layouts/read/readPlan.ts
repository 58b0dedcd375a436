import { readFileSync } from "node:fs";
import { extractDocument } from "../../../../src/extract/extractDocument.ts";
import type { AgencyList } from "../../../../src/model/agency.ts";
import type { Extraction } from "../../../../src/model/extraction.ts";

const agencies: AgencyList = JSON.parse(readFileSync("data/codebook/agencies.json", "utf8")).agencies;

/** Extracts a printed plan as if it stood in a file of that name. */
export const readPlan = (file: string, text: string): Promise<Extraction> =>
  extractDocument({ file, bytes: new TextEncoder().encode(text), agencies });
