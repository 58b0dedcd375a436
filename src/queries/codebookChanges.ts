import { type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";

const COLUMNS = { version: text(), change: text() };
export type CodebookChange = RowOf<typeof COLUMNS>;

/** What changed in the codebook, the newest version first. */
export const codebookChanges: Question<readonly CodebookChange[]> = many(
  "changes of the codebook",
  COLUMNS,
  sql`select version, change from codebook_changes order by position`,
);
