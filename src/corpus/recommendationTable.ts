import type { Row } from "../model/tables.ts";
import type { CorpusInput } from "./corpusInput.ts";
import { inPrintedOrder } from "./printedOrder.ts";

/** Rows of `recommendations`, in printed order. */
export function recommendationRows(input: CorpusInput): Row<"recommendations">[] {
  return inPrintedOrder("recommendations", input).map(({ record, document, position }) => ({
    recommendation_id: record.id,
    document_id: document,
    number: record.number,
    origin: record.origin,
    addressed_to: record.addressedTo,
    scope: record.scope,
    sub_items: datedSubItems(record.subItems),
    position,
  }));
}

function datedSubItems(items: readonly { letter: string; target: { printed: string } | null }[]): string | null {
  const dated = items.flatMap(({ letter, target }) => (target === null ? [] : [`${letter}: ${target.printed}`]));
  return dated.length === 0 ? null : dated.join("\n");
}
