import { type Sql, sql } from "../db/sql.ts";

export { RECORD_KINDS, type RecordKind } from "../model/vocabulary.ts";

/** The record kind of a row of `passages` that a query calls `p`, by its place in `RECORD_KINDS`. */
export const recordKind: Sql = sql`case p.record_kind when 0 then 'panel-recommendation' when 1 then 'agency-recommendation'
  when 2 then 'learning-point' when 3 then 'action' when 4 then 'update' else 'clause' end`;
