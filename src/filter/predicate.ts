import { list, type Sql, sql } from "../db/sql.ts";
import { ACTION_STATUSES, RECORD_KINDS } from "../model/vocabulary.ts";
import { DIMENSIONS, type Dimension, type Filter } from "./filter.ts";

/** The dimensions in which something is chosen. */
export function chosen(filter: Filter): readonly Dimension[] {
  return DIMENSIONS.filter((dimension) => filter[dimension].length > 0);
}

/** One dimension of the filter as a condition over a row of `passages` that the query calls `p`. */
export function predicate(filter: Filter, dimension: Dimension): Sql {
  switch (dimension) {
    case "partnership":
      return sql`p.partnership_at in (select position from partnerships where partnership_id in ${list(filter.partnership)})`;
    case "review":
      return sql`p.review_at in (select position from reviews where review_id in ${list(filter.review)})`;
    case "theme":
      return sql`p.position in (select c.passage_at from codings c join themes t on t.position = c.theme_at
        where t.theme_id in ${list(filter.theme)})`;
    case "agency":
      return sql`p.position in (select c.passage_at from passage_agencies c join agencies g on g.position = c.agency_at
        where g.agency_id in ${list(filter.agency)})`;
    case "status":
      return sql`(p.statuses & ${maskOf(ACTION_STATUSES, filter.status)}) <> 0`;
    case "kind":
      return sql`(1 << p.record_kind) & ${maskOf(RECORD_KINDS, filter.kind)} <> 0`;
  }
}

/** Bit n is set where the n-th of `all` is chosen; what is not among them sets none. */
function maskOf(all: readonly string[], choices: readonly string[]): number {
  return all.reduce((mask, each, place) => (choices.includes(each) ? mask | (1 << place) : mask), 0);
}
