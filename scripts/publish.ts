import { createHash } from "node:crypto";
import { join, relative, resolve } from "node:path";
import { corpusTables } from "../src/corpus/corpusTables.ts";
import { publishedFiles } from "../src/corpus/publishedFiles.ts";
import { readCodebook, readDocuments, readRegister } from "./dataFolder.ts";
import { readOptions, runCommand, UsageError } from "./options.ts";
import { PROJECT_ROOT } from "./projectRoot.ts";
import { writeFolderWhole } from "./writeWhole.ts";

const USAGE = "npm run data -- [--data DIR] [--sources DIR] [--out DIR]";

await runCommand(() => {
  const { values, positionals } = readOptions(USAGE, {
    data: { type: "string", default: join(PROJECT_ROOT, "data") },
    sources: { type: "string" },
    out: { type: "string", default: join(PROJECT_ROOT, "public", "data") },
  });
  if (positionals[0] !== undefined) throw new UsageError(`unexpected "${positionals[0]}"; use: ${USAGE}`);
  const register = readRegister(values.data);
  const codebook = readCodebook(values.data);
  const documents = readDocuments(values.data, register);
  const files = publishedFiles(
    corpusTables({ codebook, documents }),
    { dataVersion: register.version, codebookVersion: codebook.version },
    (bytes) => createHash("sha256").update(bytes).digest("hex"),
  );
  const out = resolve(values.out);
  writeFolderWhole(out, files);
  process.stdout.write(`${files.size} files written to ${relative(process.cwd(), out) || "."}\n`);
  return 0;
});
