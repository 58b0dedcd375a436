import { bool, int, type RowOf } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import { RECORD_KINDS, type RecordKind } from "../filter/recordKind.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";

export const PAGE_SIZE = 25;

const COLUMNS = { at: int(), phrased: bool() };
/** The place of a passage on a page of the list. `phrased`: the quoted phrases stand in its text; true where none is asked for. */
export type ListedPlace = RowOf<typeof COLUMNS>;

/** Which page of the list, counted from 1; `without`: a kind of record that stands elsewhere. */
export type ListPart = { readonly page: number; readonly without?: RecordKind };

/**
 * What stands on one page of the list. Without a search: by kind, then partnership (alphabetical), review
 * and place in its document. With a search: where the phrase stands first, then the best match.
 */
export function recordPage(narrowing: Narrowing, { page, without }: ListPart): Question<readonly ListedPlace[]> {
  const listed = without === undefined ? sql`true` : sql`p.record_kind <> ${RECORD_KINDS.indexOf(without)}`;
  return many(
    "list",
    COLUMNS,
    overJudged(
      narrowing,
      sql`select p.position as at, p.phrased from judged p where ${narrowed()} and ${listed}
        order by p.phrased desc, p.score desc, p.list_position limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`,
    ),
  );
}
