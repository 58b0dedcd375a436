import { join } from "node:path";
import { compileAsks } from "../src/coding/compileAsks.ts";
import { wordBag } from "../src/corpus/wordBag.ts";
import { pairSampleShape } from "../src/corpus/shapes/pairSampleShape.ts";
import { changesOf } from "../src/threads/changesOf.ts";
import { fitLikeness } from "../src/threads/fitting/fitLikeness.ts";
import { ownComparable } from "../src/threads/fitting/ownComparable.ts";
import { readOptions, runCommand } from "./command/options.ts";
import { readCodebook, readCoder, readDocuments, readJson, readRegister } from "./disk/dataFolder.ts";
import { heldPassages } from "./disk/heldPassages.ts";
import { PROJECT_ROOT } from "./disk/projectRoot.ts";
import { writeFileWhole } from "./disk/writeWhole.ts";

/** Fits how alike passages are to what careful readers say of pairs, and writes `data/codebook/likeness.json`. */
await runCommand(() => {
  readOptions("npm run fit", {});
  const data = join(PROJECT_ROOT, "data");
  const path = join(data, "codebook", "likeness.json");
  const codebook = readCodebook(data);
  const sample = readJson(join(data, "codebook", "pairs.json"), pairSampleShape);
  const [asks, coder] = [compileAsks(codebook.askBook), readCoder(data)];
  const held = heldPassages(readDocuments(data, readRegister(data)), codebook);
  const own = sample.passages.map((passage) => ownComparable(passage, coder, asks, wordBag));
  const book = fitLikeness(held, own, sample, changesOf(codebook.askBook));
  const { frequencies, ...rest } = book;
  const { words, ...codes } = frequencies;
  const text = JSON.stringify({ ...rest, frequencies: codes }, null, 2);
  writeFileWhole(path, text.replace(/\n {2}\}\n\}$/, `,\n    "words": ${JSON.stringify(words)}\n  }\n}\n`));
  process.stdout.write(
    `${path}: fitted to ${sample.pairs.length} pairs and ${sample.clauses.length} clauses; close from ${book.close}, the same from ${book.same}\n`,
  );
  return 0;
});
