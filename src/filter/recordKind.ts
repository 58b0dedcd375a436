import { type Sql, sql } from "../db/sql.ts";

/** The kinds that a reader tells apart; the list of records follows this order. */
export const RECORD_KINDS = [
  "panel-recommendation",
  "agency-recommendation",
  "learning-point",
  "action",
  "update",
  "clause",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** The record kind of a row of `passages` that a query calls `p`. */
export const recordKind: Sql = sql`case p.kind
  when 'recommendation' then case p.origin when 'agency' then 'agency-recommendation' else 'panel-recommendation' end
  when 'learning' then 'learning-point'
  else p.kind end`;
