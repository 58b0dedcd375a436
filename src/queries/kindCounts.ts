import { choice, int, type RowOf } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import { RECORD_KINDS, recordKind } from "../filter/recordKind.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";

const COLUMNS = { kind: choice(RECORD_KINDS), matching: int(), held: int() };
export type KindCount = RowOf<typeof COLUMNS>;

/** How many passages of each kind are held, and how many of them the filter leaves. */
export function kindCounts(narrowing: Narrowing): Question<readonly KindCount[]> {
  return many(
    "numbers of each kind",
    COLUMNS,
    overJudged(
      narrowing,
      sql`select ${recordKind} as kind, coalesce(n.matching, 0)::int as matching, p.held
        from (select record_kind, count(*)::int as held from passages group by record_kind) p
        left join (select p.record_kind, count(*) as matching from judged p where ${narrowed()} group by p.record_kind) n
          on n.record_kind = p.record_kind
        order by p.record_kind`,
    ),
  );
}
