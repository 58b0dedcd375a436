import type { Row } from "../model/tables.ts";
import type { CorpusInput } from "./corpusInput.ts";
import { inPrintedOrder } from "./printedOrder.ts";

/** Rows of `learning_points`, in printed order. */
export function learningRows(input: CorpusInput): Row<"learning_points">[] {
  return inPrintedOrder("learning", input).map(({ record, document, position }) => ({
    learning_id: record.id,
    document_id: document,
    number: record.number,
    origin: record.origin,
    agency: record.agency,
    has_lesson: record.hasLesson,
    recommendation_numbers: record.recommendationNumbers.join(","),
    position,
  }));
}
