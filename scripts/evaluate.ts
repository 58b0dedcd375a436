import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codePassage } from "../src/coding/codePassage.ts";
import { accuracyOf, type CodedSet } from "../src/coding/evaluation/accuracyOf.ts";
import { confusionLines } from "../src/coding/evaluation/confusionLines.ts";
import { kappa } from "../src/coding/evaluation/kappa.ts";
import type { LabelledEntry, LabelledSet } from "../src/coding/evaluation/labelledSet.ts";
import { scoreCodings } from "../src/coding/evaluation/scoreCodings.ts";
import { scoreTable } from "../src/coding/evaluation/scoreTable.ts";
import { crossValidated } from "../src/coding/training/crossValidated.ts";
import { examplesOf } from "../src/coding/training/examples.ts";
import { fitWeighing } from "../src/coding/training/fitWeighing.ts";
import { readOptions, runCommand } from "./command/options.ts";
import { readAgencies, readCoder, readSample } from "./disk/dataFolder.ts";
import { fourDecimals } from "./disk/fourDecimals.ts";
import { ownEntries, readDocumentSets } from "./disk/labelledSets.ts";
import { PROJECT_ROOT } from "./disk/projectRoot.ts";
import { writeFileWhole } from "./disk/writeWhole.ts";

const USAGE = "npm run evaluate -- [--write] [--fit]";
/** A label of the sample handed over counts more than one of ours where weights are fitted. */
const SAMPLE_COUNTS = 1.5;

await runCommand(async () => {
  const { values } = readOptions(USAGE, { write: { type: "boolean" }, fit: { type: "boolean" } });
  const data = join(PROJECT_ROOT, "data");
  const coder = readCoder(data);
  const sample = readSample(data);
  const documents = await readDocumentSets(process.env.COMMON_THREAD_MATERIAL, sample.located, readAgencies(data));
  const coded = (entries: readonly LabelledEntry[]) =>
    entries.map(({ passage, themes, arguable }) => ({
      coded: codePassage(passage, coder).map((coding) => coding.theme),
      themes,
      arguable,
    }));
  const own = ownEntries(sample.own);
  const unseen = coded(ownEntries(sample.unseen));
  print(`Codebook ${coder.version}, labelled sample ${sample.version}`);
  if (documents === null) {
    print("skipped: COMMON_THREAD_MATERIAL names no folder with codebook/labelled-sample.json");
    const sets = [ownSet(coded(own)), unseenSet(unseen)];
    for (const set of sets) printScores(set, coder.themes);
    return 0;
  }
  for (const lost of documents.lost) print(`not found: ${lost}`);
  const sets: LabelledSet[] = [
    { name: "labelled sample", counts: SAMPLE_COUNTS, passages: documents.sample },
    { name: "three readers", counts: 1, passages: documents.located },
    { name: "own words", counts: 1, passages: own },
  ];
  if (values.fit) {
    const path = join(data, "codebook", "themes.json");
    const fitted = JSON.stringify(fitWeighing(examplesOf(sets, coder), coder.themes));
    writeFileWhole(path, readFileSync(path, "utf8").replace(/^ {2}"weighing": .*$/m, `  "weighing": ${fitted},`));
    print(`Weights fitted and written to ${path}; run again for the figures`);
    return 0;
  }
  const leftOut = crossValidated(sets, coder);
  const byName = (name: string) => leftOut.filter(({ set }) => set === name);
  const inDocuments = [...byName("labelled sample"), ...byName("three readers")];
  const scored: CodedSet[] = [
    {
      name: "labelled sample, weights fitted without the document",
      fitted: "indicators",
      passages: byName("labelled sample"),
    },
    {
      name: "three readers, weights fitted without the document",
      fitted: "indicators",
      passages: byName("three readers"),
    },
    { name: "own words, weights fitted without them", fitted: "indicators", passages: byName("own words") },
    unseenSet(unseen),
  ];
  const readings = sample.located.map(({ readers: [first, second] }) => [first, second] as const);
  const accuracy = accuracyOf({
    codebookVersion: coder.version,
    sampleVersion: sample.version,
    themes: coder.themes,
    leftOut: inDocuments,
    fitted: [...coded(documents.sample), ...coded(documents.located)],
    unseen,
    sets: scored,
    readers: { kappa: kappa(readings, coder.themes), passages: readings.length },
  });
  printScores(
    {
      name: "labelled sample, weights as published",
      fitted: "indicators and weights",
      passages: coded(documents.sample),
    },
    coder.themes,
  );
  for (const set of scored) printScores(set, coder.themes);
  print("\nConfusions, documents and unseen passages together");
  for (const line of confusionLines(accuracy.confusions)) print(line);
  print("");
  for (const { measure, share, of } of accuracy.measures)
    print(`${measure.padEnd(26)}${share ? share.value.toFixed(3) : "-"}  of ${of}`);
  if (values.write) {
    writeFileWhole(join(data, "codebook", "accuracy.json"), `${JSON.stringify(accuracy, fourDecimals, 1)}\n`);
    print("Written to data/codebook/accuracy.json");
  }
  return 0;
});

function ownSet(passages: CodedSet["passages"]): CodedSet {
  return { name: "own words, weights as published", fitted: "indicators and weights", passages };
}

function unseenSet(passages: CodedSet["passages"]): CodedSet {
  return { name: "unseen, in other words", fitted: "nothing", passages };
}

function printScores(set: CodedSet, themes: Parameters<typeof scoreTable>[1]): void {
  print(`\n${set.name}: ${set.passages.length} passages; fitted to them: ${set.fitted}`);
  for (const line of scoreTable(scoreCodings(set.passages), themes)) print(line);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
