import { choice, int, type RowOf, text, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ThemeId } from "../model/ids.ts";
import { CODING_FAULTS } from "../model/vocabulary.ts";

const COLUMNS = {
  theme: text<ThemeId>(),
  fault: choice(CODING_FAULTS),
  /** The theme that stands in its place; null where none does. */
  instead: textOrNull<ThemeId>(),
  passages: int(),
};
export type CommonConfusion = RowOf<typeof COLUMNS>;

/**
 * What the coding most often gets wrong, the most frequent first, at most `most` of them. Where one theme was coded in the place
 * of another, which the table tells of both, it stands once: as the labelled theme, missed.
 */
export function commonConfusions(most: number): Question<readonly CommonConfusion[]> {
  return many(
    "common confusions",
    COLUMNS,
    sql`select c.theme_id as theme, c.fault, c.with_theme_id as instead, c.passages
      from theme_confusions c left join themes t on t.theme_id = c.theme_id
      where not (c.fault = 'extra' and exists (select 1 from theme_confusions o
        where o.fault = 'missed' and o.theme_id = c.with_theme_id and o.with_theme_id = c.theme_id))
      order by c.passages desc, t.position nulls last, c.fault, c.with_theme_id nulls first limit ${most}::int`,
  );
}
