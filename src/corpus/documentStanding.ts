import { documentId } from "../extract/documentId.ts";
import { freeId } from "../extract/freeId.ts";
import type { Source } from "../model/adopted.ts";
import type { DocumentId } from "../model/ids.ts";
import type { Register } from "./register.ts";

/** What a file at hand is to the register, and the id its document has. */
export type DocumentStanding =
  /** Taken down: its bytes or its file's name are those of a withdrawn document. */
  | { readonly is: "withdrawn"; readonly source: Source }
  /** The very document of the register. */
  | { readonly is: "registered"; readonly id: DocumentId; readonly source: Source }
  /** Other bytes under the name of a registered document that is not at hand itself: it takes its place. */
  | { readonly is: "version"; readonly id: DocumentId; readonly source: Source }
  | { readonly is: "unregistered"; readonly id: DocumentId };

/**
 * Tells what a file is to the register, by the SHA-256 of its bytes and then by its name.
 * @param taken ids of the documents at hand so far; hand in the registered documents first
 */
export function documentStanding(
  { file, sha256 }: { readonly file: string; readonly sha256: string },
  { documents }: Register,
  taken: ReadonlySet<string>,
): DocumentStanding {
  const named = documentId(file);
  const same = documents.find((source) => source.sha256 === sha256);
  const alike = documents.find(({ id }) => id === named) ?? documents.find((one) => documentId(one.file) === named);
  const source = same ?? alike;
  if (source !== undefined && source.withdrawn !== null) return { is: "withdrawn", source };
  if (same !== undefined) return { is: "registered", id: same.id, source: same };
  if (alike !== undefined && !taken.has(alike.id)) return { is: "version", id: alike.id, source: alike };
  return { is: "unregistered", id: freeId(named, new Set([...taken, ...documents.map(({ id }) => id)])) };
}
