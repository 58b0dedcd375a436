import { join, Sql, shared, sql } from "../db/sql.ts";

/** Rows of a table by their places in it (`RecordRow.at`, `Thread.position`), or as a statement that gives their places in one column. */
export type PlaceSet = readonly number[] | Sql;

/** As many as stand on a page; what is longer is written out. */
const MOST = 64;

/** The place of no row: of those that `listed` does not need. */
const NOWHERE = -1;
const LAST_PLACE = 2 ** 31 - 1;

/** Holds the least and the greatest place there can be, so that no plan made over it counts on others. */
const MAKE = sql`create temp table listed as
  select number::int as number, case number when 0 then ${LAST_PLACE} else ${NOWHERE} end::int as place
  from range(${MOST}) rows(number)`;

/**
 * A statement over `listed`, a table whose one column `place` holds the given places, each once. It must not begin with
 * `with`. All that is asked of one list shares that table, so that an engine need not plan each question anew.
 */
export function overListed(places: PlaceSet, statement: Sql): Sql {
  const table = tableOf(places);
  if (places instanceof Sql || places.length > MOST) return sql`with listed as materialized (${table}) ${statement}`;
  return shared("listed", table, { make: MAKE, updates: [updateTo(places)] }, statement);
}

function tableOf(places: PlaceSet): Sql {
  if (places instanceof Sql) return sql`select places.* from (${places}) places(place)`;
  if (places.length === 0) return sql`select ${NOWHERE} as place where false`;
  const rows = places.map((place) => sql`(${place})`);
  return sql`select place from (values ${join(rows, sql`, `)}) rows(place)`;
}

function updateTo(places: readonly number[]): Sql {
  if (places.length === 0) return sql`update listed set place = ${NOWHERE}`;
  const cases = places.map((place, number) => sql`when ${number} then ${place}`);
  return sql`update listed set place = case number ${join(cases, sql` `)} else ${NOWHERE} end`;
}
