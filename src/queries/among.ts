import { list, Sql, sql } from "../db/sql.ts";

/** Passages by their places (`RecordRow.at`), or as a statement that gives their places in one column. */
export type PassageSet = readonly number[] | Sql;

/** The right side of an `in`. */
export function among(passages: PassageSet): Sql {
  return passages instanceof Sql ? sql`(${passages})` : list(passages);
}
