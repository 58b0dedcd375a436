import { type RowOf, text, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { PartnershipId } from "../model/ids.ts";

const COLUMNS = { id: text<PartnershipId>(), name: text(), policeForceArea: textOrNull() };
export type Partnership = RowOf<typeof COLUMNS>;

/** The partnerships held, in alphabetical order. */
export const partnerships: Question<readonly Partnership[]> = many(
  "partnerships",
  COLUMNS,
  sql`select partnership_id as id, name, police_force_area as "policeForceArea" from partnerships order by name`,
);
