import { adoptDocument } from "../../src/corpus/adoptDocument.ts";
import type { CorpusDocument } from "../../src/corpus/corpusInput.ts";
import { corpusTables } from "../../src/corpus/corpusTables.ts";
import { publishedFiles } from "../../src/corpus/publishedFiles.ts";
import { wordings } from "../../src/corpus/wording.ts";
import { readCodebook, readDocument, readRegister, readSummaries } from "./dataFolder.ts";
import { sha256 } from "./fingerprint.ts";
import { readSourceDocuments } from "./sourceDocuments.ts";
import { writeFolderWhole } from "./writeWhole.ts";

/** Where the data comes from and where the tables go; `sources`: a folder with documents of the register, or null. */
export type Publication = { readonly data: string; readonly sources: string | null; readonly out: string };

/**
 * Writes the Arrow tables and their manifest, all or none. Documents at hand in `sources` carry their wording.
 * Gives how many files, and what the reader should know.
 */
export async function publishData({
  data,
  sources,
  out,
}: Publication): Promise<{ readonly files: number; readonly notes: readonly string[] }> {
  const register = readRegister(data);
  const codebook = readCodebook(data);
  const atHand = sources === null ? null : await readSourceDocuments(sources, data, register);
  const documents = register.documents.map((source): CorpusDocument => {
    const extraction = atHand?.extractions.get(source.id);
    if (extraction === undefined) return readDocument(data, source);
    return {
      source,
      adopted: adoptDocument(extraction, codebook.version),
      summaries: readSummaries(data, source.id),
      wording: wordings(extraction),
    };
  });
  const versions = { dataVersion: register.version, codebookVersion: codebook.version };
  const files = publishedFiles(corpusTables({ codebook, documents }), versions, sha256);
  writeFolderWhole(out, files);
  return { files: files.size, notes: atHand?.notes ?? [] };
}
