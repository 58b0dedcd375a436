import { list, Sql, sql } from "../db/sql.ts";
import type { PassageId } from "../model/ids.ts";

/** Passages by their ids, or as a statement that gives their ids in one column. */
export type PassageSet = readonly PassageId[] | Sql;

/** The right side of an `in`. */
export function among(passages: PassageSet): Sql {
  return passages instanceof Sql ? sql`(${passages})` : list(passages);
}
