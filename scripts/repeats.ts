import { join } from "node:path";
import { compileAsks } from "../src/coding/compileAsks.ts";
import { adoptDocument } from "../src/corpus/adoptDocument.ts";
import { codeExtraction } from "../src/corpus/codeExtraction.ts";
import { extractionShape } from "../src/corpus/shapes/extractionShape.ts";
import { bodyKinds, bodyNames } from "../src/threads/bodyNames.ts";
import { changesOf } from "../src/threads/changesOf.ts";
import { comparablesOf } from "../src/threads/comparablesOf.ts";
import { LIKENESS } from "../src/threads/likenessBook.ts";
import { MOST_PARTNERS, partners } from "../src/threads/partners.ts";
import { profile } from "../src/threads/profile.ts";
import { reviewsOf } from "../src/threads/reviewsOf.ts";
import { readOptions, runCommand, UsageError } from "./command/options.ts";
import { readCodebook, readCoder, readJson } from "./disk/dataFolder.ts";
import { extractionNames } from "./disk/extractionNames.ts";
import { PROJECT_ROOT } from "./disk/projectRoot.ts";

const USAGE = "npm run -s repeats -- DIR";

/** Prints for every recommendation, action and learning point of the extractions in a folder its best partners, as JSON. */
await runCommand(() => {
  const { positionals } = readOptions(USAGE, {});
  const [folder, more] = positionals;
  if (folder === undefined || more !== undefined) throw new UsageError(`name one folder of extractions; use: ${USAGE}`);
  const names = extractionNames(folder);
  const data = join(PROJECT_ROOT, "data");
  const held = readCodebook(data);
  const codebook = { version: held.version, asks: compileAsks(held.askBook) };
  const coder = readCoder(data);
  const extractions = names.map((name) => readJson(join(folder, name), extractionShape));
  extractions.forEach(({ document: { id } }, index) => {
    const first = extractions.findIndex(({ document }) => document.id === id);
    if (first !== index) {
      const files = `${names[first]} and ${names[index]}`;
      throw new Error(`${files} in ${folder} are both of document ${id}; leave one of them there`);
    }
  });
  const documents = extractions.map((extraction) => ({
    ...adoptDocument(codeExtraction(extraction, coder), codebook),
    document: extraction.document,
  }));
  const reviews = reviewsOf(documents);
  const kinds = bodyKinds(held);
  const changes = changesOf(held.askBook);
  const profiles = documents
    .flatMap((document) =>
      comparablesOf(document, reviews.get(document.document.id) ?? null, bodyNames(document, kinds)),
    )
    .filter(({ kind }) => kind !== "clause")
    .map((passage) => profile(passage, changes, LIKENESS.frequencies));
  const documentOf = new Map(profiles.map(({ passage }) => [passage.id, passage.document]));
  const lines = partners(profiles, LIKENESS, MOST_PARTNERS).flatMap((found, index) => {
    const a = profiles[index]?.passage;
    if (a === undefined) return [];
    return found.slice(0, MOST_PARTNERS).map(({ id, score, relation }) =>
      JSON.stringify({
        a: { document: a.document, id: a.id },
        b: { document: documentOf.get(id) ?? null, id },
        score,
        relation,
        repeat: relation === "repeat",
      }),
    );
  });
  process.stdout.write(lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`);
  return 0;
});
