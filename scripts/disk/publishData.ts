import { compileAsks } from "../../src/coding/compileAsks.ts";
import { adoptDocument } from "../../src/corpus/adoptDocument.ts";
import type { CorpusDocument } from "../../src/corpus/corpusInput.ts";
import { corpusTables } from "../../src/corpus/corpusTables.ts";
import { publishedFiles } from "../../src/corpus/publishedFiles.ts";
import { notWithdrawn } from "../../src/corpus/register.ts";
import { wordings } from "../../src/corpus/wording.ts";
import { readCodebook, readDocument, readRegister, readSummaries } from "./dataFolder.ts";
import { sha256 } from "./fingerprint.ts";
import { type DocumentAtHand, readSourceDocuments, type SourceDocuments } from "./sourceDocuments.ts";
import { writeFolderWhole } from "./writeWhole.ts";

/** Where the data comes from and where the tables go; `sources`: a folder with documents, registered or not, or null. */
export type Publication = { readonly data: string; readonly sources: string | null; readonly out: string };

/**
 * Writes the Arrow tables and their manifest, all or none: the documents of the register but those withdrawn, then
 * those at hand in `sources` that it does not hold. Documents at hand carry their wording.
 * Gives how many files, and what the reader should know.
 */
export async function publishData({
  data,
  sources,
  out,
}: Publication): Promise<{ readonly files: number; readonly notes: readonly string[] }> {
  const register = readRegister(data);
  const held = readCodebook(data);
  const asks = compileAsks(held.askBook);
  const atHand: SourceDocuments =
    sources === null
      ? { documents: new Map(), partnerships: held.partnerships, notes: [] }
      : await readSourceDocuments(sources, data, register);
  const worded = ({ source, extraction }: DocumentAtHand): CorpusDocument => ({
    source,
    adopted: adoptDocument(extraction, { version: held.version, asks }),
    summaries: readSummaries(data, source.id),
    wording: wordings(extraction),
  });
  const registered = notWithdrawn(register).map((source) => {
    const own = atHand.documents.get(source.id);
    return own === undefined ? readDocument(data, source) : worded(own);
  });
  const known = new Set(registered.map(({ source }) => source.id));
  const further = [...atHand.documents.values()].filter(({ source }) => !known.has(source.id)).map(worded);
  const codebook = { ...held, partnerships: atHand.partnerships };
  const versions = { dataVersion: register.version, codebookVersion: codebook.version };
  const tables = corpusTables({ codebook, documents: [...registered, ...further] });
  const files = publishedFiles(tables, versions, sha256);
  writeFolderWhole(out, files);
  return { files: files.size, notes: atHand.notes };
}
