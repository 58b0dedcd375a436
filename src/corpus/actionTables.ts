import type { Row } from "../model/tables.ts";
import type { CorpusInput } from "./corpusInput.ts";
import type { Unplaced } from "./linkedPlaces.ts";
import { inPrintedOrder } from "./printedOrder.ts";

/** Rows of `actions`, in printed order. */
export function actionRows(input: CorpusInput): Row<"actions">[] {
  return inPrintedOrder("actions", input).map(({ record, document, position }) => ({
    action_id: record.id,
    recommendation_id: record.recommendationId,
    document_id: document,
    number: record.number,
    has_text: record.hasText,
    target_printed: record.target?.printed ?? null,
    target_date: record.target?.date ?? null,
    revised_target_printed: record.revisedTarget?.printed ?? null,
    revised_target_date: record.revisedTarget?.date ?? null,
    completion_printed: record.completion?.printed ?? null,
    completion_date: record.completion?.date ?? null,
    status: record.status,
    rag: record.rag.join(","),
    position,
  }));
}

/** Rows of `leads`: the bodies that own an action, in printed order within it. */
export function leadRows({ documents }: CorpusInput): Unplaced["leads"] {
  return documents.flatMap(({ adopted }) =>
    adopted.actions.flatMap(({ id, leads }) =>
      leads.map(({ printed, agencyId }, position) => ({ action_id: id, position, printed, agency_id: agencyId })),
    ),
  );
}
