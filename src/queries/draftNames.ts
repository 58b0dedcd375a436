import { type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { DocumentId } from "../model/ids.ts";

const COLUMNS = { document: text<DocumentId>(), names: text() };
type Row = RowOf<typeof COLUMNS>;

/** The names of its partnership and of the bodies that each document prints as leading, addressed, reporting or learning, one a line. */
export const draftNames: Question<readonly Row[]> = many(
  "names for a draft",
  COLUMNS,
  sql`select document, string_agg(distinct name, chr(10) order by name) as names from (
      select d.document_id as document, p.name
        from documents d join partnerships p on p.partnership_id = d.partnership_id
      union all select document_id, addressed_to from recommendations where addressed_to is not null
      union all select a.document_id, l.printed from leads l join actions a on a.action_id = l.action_id
      union all select document_id, agency from updates where agency is not null
      union all select document_id, agency from learning_points where agency is not null
    ) group by document order by document`,
);
