import { join } from "node:path";
import { readCoder } from "../scripts/disk/dataFolder.ts";
import { PROJECT_ROOT } from "../scripts/disk/projectRoot.ts";
import { codePassage } from "../src/coding/codePassage.ts";
import { inventedCorpus } from "../tests/fixtures/corpus/extractions.ts";
import type { Measurement } from "./measurement.ts";

/** Giving passages their themes. */
export const coding: Measurement = {
  name: "coding",
  unit: "passages",
  lengths: [100, 1000, 10_000],
  prepare: (passages) => {
    const coder = readCoder(join(PROJECT_ROOT, "data"));
    const texts = inventedCorpus().flatMap(({ extraction }) => extraction.clauses.map(({ text }) => text));
    return () => {
      for (let index = 0; index < passages; index++) {
        codePassage({ kind: "clause", text: texts[index % texts.length] ?? null }, coder);
      }
    };
  },
};
