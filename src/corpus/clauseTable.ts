import type { Row } from "../model/tables.ts";
import type { CorpusInput } from "./corpusInput.ts";
import { inPrintedOrder } from "./printedOrder.ts";

/** Rows of `clauses`, in printed order. */
export function clauseRows(input: CorpusInput): Row<"clauses">[] {
  return inPrintedOrder("clauses", input).map(({ record, document, position }) => ({
    clause_id: record.id,
    document_id: document,
    number: record.number,
    section: record.section,
    position,
  }));
}
