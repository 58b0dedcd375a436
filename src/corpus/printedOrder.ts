import type { AdoptedDocument } from "../model/adopted.ts";
import type { DocumentId } from "../model/ids.ts";
import type { CorpusInput } from "./corpusInput.ts";

type Kind = "recommendations" | "actions" | "updates" | "learning" | "clauses";

/** A record, the document it stands in, and its place among all records of its kind, from 0. */
export type Printed<K extends Kind> = {
  readonly record: AdoptedDocument[K][number];
  readonly document: DocumentId;
  readonly position: number;
};

/** All records of a kind: documents in the order of the register, records as printed. */
export function inPrintedOrder<K extends Kind>(kind: K, { documents }: CorpusInput): Printed<K>[] {
  const printed: Printed<K>[] = [];
  for (const { adopted } of documents) {
    const records: readonly AdoptedDocument[K][number][] = adopted[kind];
    for (const record of records) printed.push({ record, document: adopted.document.id, position: printed.length });
  }
  return printed;
}
