import { join } from "node:path";
import { compileAsks } from "../src/coding/compileAsks.ts";
import { wilson } from "../src/coding/evaluation/interval.ts";
import { heldPassages } from "../src/corpus/heldPassages.ts";
import { pairSampleShape } from "../src/corpus/shapes/pairSampleShape.ts";
import { changesOf } from "../src/threads/changesOf.ts";
import { fitLikeness } from "../src/threads/fitting/fitLikeness.ts";
import { ownComparable } from "../src/threads/fitting/ownComparable.ts";
import { type Counted, measuredPairs, type PairScores, scorePairs } from "../src/threads/fitting/scorePairs.ts";
import { MOST_PARTNERS, partners } from "../src/threads/partners.ts";
import { profile } from "../src/threads/profile.ts";
import { readOptions, runCommand } from "./command/options.ts";
import { readCodebook, readCoder, readDocuments, readJson, readRegister } from "./disk/dataFolder.ts";
import { fourDecimals } from "./disk/fourDecimals.ts";
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
  const held = heldPassages({ codebook, documents: readDocuments(data, readRegister(data)) });
  const own = sample.passages.map((passage) => ownComparable(passage, coder, asks));
  const changes = changesOf(codebook.askBook);
  const book = fitLikeness(held, own, sample, changes);
  const profiles = held
    .filter(({ kind }) => kind !== "clause")
    .map((passage) => profile(passage, changes, book.frequencies));
  const found = partners(profiles, book, MOST_PARTNERS);
  const scores = scorePairs(sample, new Map(profiles.map(({ passage }, index) => [passage.id, found[index] ?? []])));
  const { frequencies, ...rest } = book;
  const { words, ...codes } = frequencies;
  const text = JSON.stringify({ ...rest, measured: measuredPairs(scores), frequencies: codes }, fourDecimals, 2);
  writeFileWhole(path, text.replace(/\n {2}\}\n\}$/, `,\n    "words": ${JSON.stringify(words)}\n  }\n}\n`));
  process.stdout.write(
    `${path}: fitted to ${sample.pairs.length} pairs and ${sample.clauses.length} clauses; close from ${book.close}, the same from ${book.same}\n`,
  );
  for (const [name, share] of Object.entries(linesOf(scores))) process.stdout.write(`${name.padEnd(44)}${share}\n`);
  return 0;
});

function linesOf({ five, ten, repeats }: PairScores): Readonly<Record<string, string>> {
  return {
    "agreed pairs, each among the other's best five": printed(five.both),
    "  one among the other's best five": printed(five.either),
    "  each among the other's best ten": printed(ten.both),
    "  one among the other's best ten": printed(ten.either),
    "pairs called repeats that are agreed so": printed(repeats),
  };
}

function printed({ hits, of }: Counted): string {
  const share = wilson(hits, of);
  if (share === null) return "none";
  const [value, low, high] = [share.value, share.low, share.high].map((part) => part.toFixed(3));
  return `${value} (${low} to ${high}), ${hits} of ${of}`;
}
