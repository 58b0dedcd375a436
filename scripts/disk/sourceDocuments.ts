import { join } from "node:path";
import { codeExtraction } from "../../src/corpus/codeExtraction.ts";
import { derivedSources } from "../../src/corpus/derivedSources.ts";
import { documentStanding } from "../../src/corpus/documentStanding.ts";
import type { Partnership } from "../../src/corpus/partnership.ts";
import { notWithdrawn, type Register } from "../../src/corpus/register.ts";
import { extractDocument } from "../../src/extract/extractDocument.ts";
import type { Source } from "../../src/model/adopted.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import type { DocumentId } from "../../src/model/ids.ts";
import { complaint } from "./complaint.ts";
import { readAgencies, readCodebook, readCoder } from "./dataFolder.ts";
import { type FileAtHand, filesAtHand } from "./filesAtHand.ts";

/** A document at hand, with the entry that the register has for it or would have. */
export type DocumentAtHand = { readonly source: Source; readonly extraction: Extraction };

export type SourceDocuments = {
  /** Registered documents first, the others in alphabetical order of their files. */
  readonly documents: ReadonlyMap<DocumentId, DocumentAtHand>;
  /** Those of the codebook, and those it does not hold that a document prints. */
  readonly partnerships: readonly Partnership[];
  /** What the reader should know: files left out and why, registered documents that are not at hand or in another version. */
  readonly notes: readonly string[];
};

type Read = { readonly extraction: Extraction; readonly registered: Source | null; readonly inPlaceOf: Source | null };

/**
 * Reads every document of a folder. One of the register is known by the SHA-256 of its bytes, whatever its file is
 * called; any other has the facts it prints. Withdrawn documents and files without records are left out.
 * @throws Error where there is no such folder, or no document in it gives records
 */
export async function readSourceDocuments(folder: string, data: string, register: Register): Promise<SourceDocuments> {
  const [agencies, coder] = [readAgencies(data), readCoder(data)];
  const atHand = filesAtHand(folder);
  const notes = [...atHand.notes];
  const read = new Map<DocumentId, Read>();
  for (const { file, bytes, sha256 } of registeredFirst(atHand.files, register)) {
    const standing = documentStanding({ file, sha256 }, register, new Set(read.keys()));
    if (standing.is === "withdrawn") {
      notes.push(`${file} is withdrawn in ${join(data, "sources.json")}: left out`);
      continue;
    }
    try {
      const registered = standing.is === "registered" ? standing.source : null;
      const inPlaceOf = standing.is === "version" ? standing.source : null;
      const document = { file: registered?.file ?? file, bytes, agencies, id: standing.id };
      const extraction = codeExtraction(await extractDocument(document), coder);
      if (!hasRecords(extraction)) {
        notes.push(`${file}: gives no recommendation, learning point or clause; left out`);
        continue;
      }
      read.set(standing.id, { extraction, registered, inPlaceOf });
      if (inPlaceOf === null) continue;
      const replaced = `"${inPlaceOf.title}" of ${join(data, "sources.json")}`;
      notes.push(`${file} is another version of ${replaced}: it stands in its place`);
    } catch (error) {
      notes.push(complaint(file, error));
    }
  }
  if (read.size === 0) throw new Error([`${folder} holds no document that gives records`, ...notes].join("\n"));
  for (const { id, title } of notWithdrawn(register)) {
    if (!read.has(id)) notes.push(`"${title}" is not in ${folder}: its summaries are shown`);
  }
  return { ...withSources(read, data, register), notes };
}

/** So that another version of a document takes its id only where the document itself is not at hand. */
function registeredFirst(files: readonly FileAtHand[], { documents }: Register): readonly FileAtHand[] {
  const known = new Set(documents.map(({ sha256 }) => sha256));
  return [...files.filter(({ sha256 }) => known.has(sha256)), ...files.filter(({ sha256 }) => !known.has(sha256))];
}

function hasRecords({ recommendations, learning, clauses }: Extraction): boolean {
  return recommendations.length + learning.length + clauses.length > 0;
}

function withSources(
  read: ReadonlyMap<DocumentId, Read>,
  data: string,
  register: Register,
): Pick<SourceDocuments, "documents" | "partnerships"> {
  const unregistered = [...read.values()]
    .filter(({ registered }) => registered === null)
    .map(({ extraction, inPlaceOf }) => ({ facts: extraction.document, inPlaceOf }));
  const { partnerships } = readCodebook(data);
  const derived = derivedSources(unregistered, { partnerships, sources: notWithdrawn(register) });
  const sources = new Map([...register.documents, ...derived.sources].map((source) => [source.id, source]));
  const documents = new Map<DocumentId, DocumentAtHand>();
  for (const [id, { extraction }] of read) {
    const source = sources.get(id);
    if (source !== undefined) documents.set(id, { source, extraction });
  }
  return { documents, partnerships: derived.partnerships };
}
