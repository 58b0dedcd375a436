import { choice, int, type RowOf } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import { RECORD_KINDS, recordKind } from "../filter/recordKind.ts";

const COLUMNS = { kind: choice(RECORD_KINDS), held: int() };
export type HeldKind = RowOf<typeof COLUMNS>;

/** How many passages of each kind are held, whatever is chosen; kinds that none is of are left out. */
export const heldKinds: Question<readonly HeldKind[]> = many(
  "numbers of each kind",
  COLUMNS,
  sql`select ${recordKind} as kind, p.held
    from (select record_kind, count(*)::int as held from passages group by record_kind) p order by p.record_kind`,
);
