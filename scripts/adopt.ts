import { join } from "node:path";
import { compileAsks } from "../src/coding/compileAsks.ts";
import { adoptDocument } from "../src/corpus/adoptDocument.ts";
import { recordLines } from "../src/corpus/recordLines.ts";
import { extractionShape } from "../src/corpus/shapes/extractionShape.ts";
import { summaryGaps } from "../src/corpus/summaryGaps.ts";
import { readOptions, runCommand, UsageError } from "./command/options.ts";
import { readCodebook, readJson, readRegister, readSummaries } from "./disk/dataFolder.ts";
import { extractionNames } from "./disk/extractionNames.ts";
import { PROJECT_ROOT } from "./disk/projectRoot.ts";
import { writeFileWhole } from "./disk/writeWhole.ts";

const USAGE = "npm run adopt -- DIR [--data DIR]";

await runCommand(() => {
  const { values, positionals } = readOptions(USAGE, {
    data: { type: "string", default: join(PROJECT_ROOT, "data") },
  });
  const [folder, more] = positionals;
  if (folder === undefined || more !== undefined) throw new UsageError(`name one folder of extractions; use: ${USAGE}`);
  const { version, askBook } = readCodebook(values.data);
  const codebook = { version, asks: compileAsks(askBook) };
  const registered = new Set<string>(readRegister(values.data).documents.map(({ id }) => id));
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  for (const name of extractionNames(folder)) {
    const adopted = adoptDocument(readJson(join(folder, name), extractionShape), codebook);
    const { id } = adopted.document;
    writeFileWhole(join(values.data, "reviews", `${id}.json`), recordLines(adopted));
    const { orphans, missing } = summaryGaps(adopted, readSummaries(values.data, id));
    tell(`${id}: adopted; ${missing.length} records without summary, ${orphans.length} summaries without record`);
    if (!registered.has(id)) tell(`  not in sources.json: add it there, or it is not published`);
    for (const orphan of orphans) tell(`  summary without record: ${orphan}`);
    for (const record of missing) tell(`  record without summary: ${record}`);
  }
  return 0;
});
