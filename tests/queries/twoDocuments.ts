import type { ReviewId } from "../../src/model/ids.ts";
import type { Tables } from "../../src/model/tables.ts";

/** The review that has two documents. */
export const TWO_DOCUMENTS = "marshwick-dhr3" as ReviewId;
const SECOND = "marshwick-2023";
const EMPTIED = "marshwick-dhr5";

/** The same tables, two reviews of a partnership taken for one that has two documents. */
export function withTwoDocuments(tables: Tables): Tables {
  const moved = <Row extends { readonly document_id: string; readonly review_id: string | null }>(row: Row): Row =>
    row.document_id === SECOND ? { ...row, review_id: TWO_DOCUMENTS } : row;
  return {
    ...tables,
    reviews: tables.reviews.filter(({ review_id }) => review_id !== EMPTIED),
    documents: tables.documents.map(moved),
    passages: tables.passages.map(moved),
  };
}
