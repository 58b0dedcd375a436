import { choice, int, type RowOf } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import { RECORD_KINDS, recordKind } from "../filter/recordKind.ts";
import { type Narrowing, narrowed, withFound } from "./narrowing.ts";

const COLUMNS = { kind: choice(RECORD_KINDS), matching: int(), held: int() };
export type KindCount = RowOf<typeof COLUMNS>;

/** How many passages of each kind are held, and how many of them the filter leaves. */
export function kindCounts(narrowing: Narrowing): Question<readonly KindCount[]> {
  return many(
    "numbers of each kind",
    COLUMNS,
    sql`${withFound(narrowing)}select ${recordKind} as kind, (count(*) filter (where ${narrowed(narrowing)}))::int as matching,
        count(*)::int as held
      from passages p group by all`,
  );
}
