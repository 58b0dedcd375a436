import { join } from "node:path";
import { readAgencies } from "../scripts/disk/dataFolder.ts";
import { PROJECT_ROOT } from "../scripts/disk/projectRoot.ts";
import { extractDocument } from "../src/extract/extractDocument.ts";
import type { Measurement } from "./measurement.ts";
import { inventedPlan } from "./plan.ts";

/** Reading a plan into records: it should take ten times as long for ten times the length. */
export const extraction: Measurement = {
  name: "extraction",
  unit: "times the plan",
  lengths: [1, 10, 100],
  prepare: (times) => {
    const bytes = new TextEncoder().encode(inventedPlan(times));
    const agencies = readAgencies(join(PROJECT_ROOT, "data"));
    return () => extractDocument({ file: "plan.txt", bytes, agencies });
  },
};
