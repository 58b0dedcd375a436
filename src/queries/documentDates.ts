import { choice, int, type RowOf, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { PartialDate } from "../model/partialDate.ts";
import { DOCUMENT_KINDS } from "../model/vocabulary.ts";

const COLUMNS = {
  kind: choice(DOCUMENT_KINDS),
  documents: int(),
  /** Those with a date, and of them those whose date is the latest that their text mentions. */
  dated: int(),
  datedInText: int(),
  earliest: textOrNull<PartialDate>(),
  latest: textOrNull<PartialDate>(),
  /** Passages read from them. */
  passages: int(),
};
export type DocumentDates = RowOf<typeof COLUMNS>;

/** The documents held by kind, in the order of the register, and from when they are. */
export const documentDates: Question<readonly DocumentDates[]> = many(
  "dates of the documents",
  COLUMNS,
  sql`select d.kind, count(*)::int as documents, count(d.dated)::int as dated,
      (count(*) filter (where d.dated_basis = 'latest-in-text'))::int as "datedInText",
      min(d.dated) as earliest, max(d.dated) as latest, coalesce(sum(p.passages), 0)::int as passages
    from documents d
    left join (select document_id, count(*) as passages from passages group by document_id) p
      on p.document_id = d.document_id
    group by d.kind order by min(d.position)`,
);
