import { choice, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { AskId } from "../model/ids.ts";

const COLUMNS = { id: text<AskId>(), kind: choice(["change", "matter"] as const), label: text() };
export type AskLabel = RowOf<typeof COLUMNS>;

/** What the codes of asks mean, in the order of the codebook. */
export const asks: Question<readonly AskLabel[]> = many(
  "asks",
  COLUMNS,
  sql`select ask_id as id, kind, label from asks order by position`,
);
