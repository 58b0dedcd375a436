import type { Row } from "../model/tables.ts";
import type { CorpusInput } from "./corpusInput.ts";
import { inPrintedOrder } from "./printedOrder.ts";

/** Rows of `updates`, in printed order. */
export function updateRows(input: CorpusInput): Row<"updates">[] {
  return inPrintedOrder("updates", input).map(({ record, document, position }) => ({
    update_id: record.id,
    action_id: record.actionId,
    document_id: document,
    sequence: record.sequence,
    agency: record.agency,
    status: record.status,
    rag: record.rag,
    position,
  }));
}
