import { join } from "node:path";
import { codeExtraction } from "../../src/corpus/codeExtraction.ts";
import type { Register } from "../../src/corpus/register.ts";
import { extractDocument } from "../../src/extract/extractDocument.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { DocumentId } from "../../src/model/ids.ts";
import { readAgencies, readCoder } from "./dataFolder.ts";
import { filesBelow, sha256 } from "./fingerprint.ts";
import { readBytes } from "./readBytes.ts";

export type SourceDocuments = {
  readonly extractions: ReadonlyMap<DocumentId, Extraction>;
  /** What the reader should know: registered documents that are not at hand, files that are not registered. */
  readonly notes: readonly string[];
};

/**
 * Reads the documents of the register from a folder, whatever their files are called there: a document is known by the
 * SHA-256 of its bytes.
 * @throws Error where the folder holds none of them
 */
export async function readSourceDocuments(
  folder: string,
  data: string,
  { documents }: Register,
): Promise<SourceDocuments> {
  const agencies = readAgencies(data);
  const coder = readCoder(data);
  const extractions = new Map<DocumentId, Extraction>();
  const notes: string[] = [];
  for (const path of filesBelow([folder])) {
    const bytes = readBytes(path);
    const hash = sha256(bytes);
    const source = documents.find((document) => document.sha256 === hash);
    if (source === undefined) {
      notes.push(`${path} is not in ${join(data, "sources.json")}: left out`);
      continue;
    }
    const extraction = await extractDocument({ file: source.file, bytes, agencies, id: source.id });
    extractions.set(source.id, codeExtraction(extraction, coder));
  }
  if (extractions.size === 0) throw new Error(`${folder} holds none of the documents of ${join(data, "sources.json")}`);
  for (const { id, title } of documents) {
    if (!extractions.has(id)) notes.push(`"${title}" is not in ${folder}: its summaries are shown`);
  }
  return { extractions, notes };
}
