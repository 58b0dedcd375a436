import { choice, choiceOrNull, int, type RowOf, text, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { DocumentId, PartnershipId, ReviewId } from "../model/ids.ts";
import type { PartialDate } from "../model/partialDate.ts";
import { DOCUMENT_KINDS } from "../model/vocabulary.ts";

const COLUMNS = {
  id: text<DocumentId>(),
  partnership: text<PartnershipId>(),
  review: textOrNull<ReviewId>(),
  kind: choice(DOCUMENT_KINDS),
  title: text(),
  publisher: text(),
  dated: textOrNull<PartialDate>(),
  datedBasis: choiceOrNull(["printed", "latest-in-text"] as const),
  url: textOrNull(),
  wording: choice(["summary", "source"] as const),
  /** Passages read from it. */
  passages: int(),
};
export type Document = RowOf<typeof COLUMNS>;

/** The documents held, in the order of the register. */
export const documents: Question<readonly Document[]> = many(
  "documents",
  COLUMNS,
  sql`select d.document_id as id, d.partnership_id as partnership, d.review_id as review, d.kind, d.title, d.publisher,
      d.dated, d.dated_basis as "datedBasis", d.url, d.wording,
      (select count(*) from passages p where p.document_id = d.document_id)::int as passages
    from documents d order by d.position`,
);
