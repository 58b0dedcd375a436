import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { codeExtraction } from "../src/corpus/codeExtraction.ts";
import { recordLines } from "../src/corpus/recordLines.ts";
import { documentId } from "../src/extract/documentId.ts";
import { extractDocument } from "../src/extract/extractDocument.ts";
import { freeId } from "../src/extract/freeId.ts";
import type { DocumentId } from "../src/model/ids.ts";
import { readOptions, runCommand, UsageError } from "./command/options.ts";
import { complaint } from "./disk/complaint.ts";
import { readAgencies, readCoder } from "./disk/dataFolder.ts";
import { PROJECT_ROOT } from "./disk/projectRoot.ts";
import { readBytes } from "./disk/readBytes.ts";
import { writeFileWhole } from "./disk/writeWhole.ts";

const USAGE = "npm run -s extract -- FILE... --out DIR";

await runCommand(async () => {
  const { values, positionals } = readOptions(USAGE, { out: { type: "string" } });
  if (values.out === undefined) throw new UsageError(`--out is missing: say where to write; use: ${USAGE}`);
  if (positionals.length === 0) throw new UsageError(`no file is named; use: ${USAGE}`);
  const data = join(PROJECT_ROOT, "data");
  const agencies = readAgencies(data);
  const coder = readCoder(data);
  const out = writableFolder(values.out);
  const taken = new Set<DocumentId>();
  let unread = 0;
  for (const file of positionals) {
    try {
      const bytes = readBytes(file);
      const id = freeId(documentId(file), taken);
      const extraction = codeExtraction(await extractDocument({ file, bytes, agencies, id }), coder);
      writeFileWhole(join(out, `${id}.json`), recordLines(extraction));
      taken.add(id);
    } catch (error) {
      process.stderr.write(`${complaint(file, error)}\n`);
      unread += 1;
    }
  }
  return unread > 0 ? 1 : 0;
});

function writableFolder(named: string): string {
  const folder = resolve(named);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new UsageError(`--out "${named}" is no folder and cannot be made one; use: ${USAGE}`);
  }
  return folder;
}
