import { bool, type RowOf } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { join, sql } from "../db/sql.ts";
import { RECORD_KINDS, recordKind } from "../filter/recordKind.ts";
import { rankedPassages } from "../search/found.ts";
import { type Narrowing, narrowed } from "./narrowing.ts";
import { RECORD_COLUMNS, recordFields, recordJoins } from "./record.ts";

export const PAGE_SIZE = 25;

const COLUMNS = { ...RECORD_COLUMNS, phrased: bool() };
/** `phrased`: the quoted phrases stand in its text; true where none is asked for. */
export type ListedRecord = RowOf<typeof COLUMNS>;

const kindRank = sql`case ${recordKind} ${join(
  RECORD_KINDS.map((kind, rank) => sql`when ${kind}::varchar then ${rank}::int`),
  sql` `,
)} end`;

/**
 * One page of the list, counted from 1. Without a search: by kind, then partnership (alphabetical), review and place in
 * its document. With a search: where the phrase stands first, then the best match.
 */
export function recordPage(narrowing: Narrowing, page: number): Question<readonly ListedRecord[]> {
  const ranked =
    narrowing.search === null
      ? sql`(select passage_id, 0::double as score, true as phrased from passages)`
      : sql`(${rankedPassages(narrowing.search)})`;
  return many(
    "list",
    COLUMNS,
    sql`select ${recordFields}, f.phrased
      from passages p join ${ranked} f on f.passage_id = p.passage_id
      join partnerships t on t.partnership_id = p.partnership_id
      left join reviews v on v.review_id = p.review_id
      ${recordJoins}
      where ${narrowed({ filter: narrowing.filter, search: null })}
      order by f.phrased desc, f.score desc, ${kindRank}, t.name, v.position nulls last, p.position
      limit ${PAGE_SIZE}::int offset ${(page - 1) * PAGE_SIZE}::int`,
  );
}
