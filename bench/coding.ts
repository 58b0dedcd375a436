import { join } from "node:path";
import { readCoder } from "../scripts/disk/dataFolder.ts";
import { PROJECT_ROOT } from "../scripts/disk/projectRoot.ts";
import { syntheticFiles, USUAL_SEED } from "../scripts/synthetic/dataFiles.ts";
import { codePassage } from "../src/coding/codePassage.ts";
import type { Measurement } from "./measurement.ts";

const DATA = join(PROJECT_ROOT, "data");
const INVENTED_PASSAGES = 15_000;

/** Giving passages their themes: sentences of the invented national corpus, every one another. */
export const coding: Measurement = {
  name: "coding",
  unit: "passages",
  lengths: [50, 500, 5000],
  prepare: (passages) => {
    const coder = readCoder(DATA);
    const texts = inventedTexts().slice(0, passages);
    if (texts.length < passages) throw new RangeError(`only ${texts.length} of ${passages} passages to code`);
    return () => {
      for (const text of texts) codePassage({ kind: "action", text }, coder);
    };
  },
};

let known: readonly string[] | null = null;

function inventedTexts(): readonly string[] {
  known ??= syntheticFiles({ seed: USUAL_SEED, passages: INVENTED_PASSAGES, codebook: DATA }).corpus.documents.flatMap(
    ({ adopted, summaries }) =>
      [...adopted.recommendations, ...adopted.actions, ...adopted.learning].flatMap(({ id }) => summaries[id] ?? []),
  );
  return known;
}
