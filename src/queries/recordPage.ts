import { bool, type RowOf } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";
import { RECORD_COLUMNS, recordFields } from "./record.ts";

export const PAGE_SIZE = 25;

const COLUMNS = { ...RECORD_COLUMNS, phrased: bool() };
/** `phrased`: the quoted phrases stand in its text; true where none is asked for. */
export type ListedRecord = RowOf<typeof COLUMNS>;

/**
 * One page of the list, counted from 1. Without a search: by kind, then partnership (alphabetical), review and place in
 * its document. With a search: where the phrase stands first, then the best match.
 */
export function recordPage(narrowing: Narrowing, page: number): Question<readonly ListedRecord[]> {
  return many(
    "list",
    COLUMNS,
    overJudged(
      narrowing,
      sql`select ${recordFields}, f.phrased
        from (
          select p.position, p.score, p.phrased, p.list_position from judged p where ${narrowed()}
          order by p.phrased desc, p.score desc, p.list_position limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}
        ) f join passages p on p.position = f.position
        order by f.phrased desc, f.score desc, f.list_position`,
    ),
  );
}
