import { corpusTables } from "../../src/corpus/corpusTables.ts";
import { publishedFiles } from "../../src/corpus/publishedFiles.ts";
import { readCodebook, readDocuments, readRegister } from "./dataFolder.ts";
import { sha256 } from "./fingerprint.ts";
import { writeFolderWhole } from "./writeWhole.ts";

/** Where the data comes from and where the tables go; `sources`: a folder with documents of the register, or null. */
export type Publication = { readonly data: string; readonly sources: string | null; readonly out: string };

/** Writes the Arrow tables and their manifest, all or none. Gives how many files, and what the reader should know. */
export function publishData({ data, out }: Publication): { readonly files: number; readonly notes: readonly string[] } {
  const register = readRegister(data);
  const codebook = readCodebook(data);
  const files = publishedFiles(
    corpusTables({ codebook, documents: readDocuments(data, register) }),
    { dataVersion: register.version, codebookVersion: codebook.version },
    sha256,
  );
  writeFolderWhole(out, files);
  return { files: files.size, notes: [] };
}
