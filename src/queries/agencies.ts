import { type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { AgencyId } from "../model/ids.ts";

const COLUMNS = { id: text<AgencyId>(), name: text(), sector: text() };
export type Agency = RowOf<typeof COLUMNS>;

/** The agencies that some passage names, in alphabetical order. */
export const agencies: Question<readonly Agency[]> = many(
  "agencies",
  COLUMNS,
  sql`select agency_id as id, name, sector from agencies
    where position in (select agency_at from passage_agencies) order by name`,
);
