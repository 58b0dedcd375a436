import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codePassage } from "../src/coding/codePassage.ts";
import { findLabelled } from "../src/coding/evaluation/findLabelled.ts";
import type { LabelledPassage } from "../src/coding/evaluation/labelledPassage.ts";
import { type CodedAndLabelled, scoreCodings } from "../src/coding/evaluation/scoreCodings.ts";
import { scoreTable } from "../src/coding/evaluation/scoreTable.ts";
import { extractDocument } from "../src/extract/extractDocument.ts";
import { readOptions, runCommand } from "./command/options.ts";
import { readAgencies, readCoder } from "./disk/dataFolder.ts";
import { PROJECT_ROOT } from "./disk/projectRoot.ts";
import { readBytes } from "./disk/readBytes.ts";

const USAGE = "npm run evaluate";

await runCommand(async () => {
  readOptions(USAGE, {});
  const material = process.env.COMMON_THREAD_MATERIAL;
  const samplePath = material ? join(material, "codebook", "labelled-sample.json") : null;
  if (!material || !samplePath || !existsSync(samplePath)) {
    process.stdout.write("skipped: COMMON_THREAD_MATERIAL names no folder with codebook/labelled-sample.json\n");
    return 0;
  }
  const data = join(PROJECT_ROOT, "data");
  const coder = readCoder(data);
  const agencies = readAgencies(data);
  const sample: LabelledPassage[] = JSON.parse(readFileSync(samplePath, "utf8"));
  const compared: CodedAndLabelled[] = [];
  for (const file of new Set(sample.map((label) => label.file))) {
    const labels = sample.filter((label) => label.file === file);
    const extraction = await extractDocument({ file, bytes: readBytes(join(material, "sources", file)), agencies });
    findLabelled(labels, extraction).forEach((passage, index) => {
      const label = labels[index];
      if (label === undefined) return;
      if (passage === null)
        process.stdout.write(`not found: ${file}, ${label.kind} ${label.number ?? "without number"}\n`);
      const coded = passage === null ? [] : codePassage(passage, coder).map((coding) => coding.theme);
      compared.push({ coded, themes: label.themes, arguable: label.arguable });
    });
  }
  process.stdout.write(`Codebook ${coder.version}; ${compared.length} labelled passages\n`);
  process.stdout.write(`${scoreTable(scoreCodings(compared), coder.themes).join("\n")}\n`);
  return 0;
});
