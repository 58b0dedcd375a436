import { choice, int, type RowOf, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ThemeId } from "../model/ids.ts";
import { CODING_FAULTS } from "../model/vocabulary.ts";

const COLUMNS = { fault: choice(CODING_FAULTS), instead: textOrNull<ThemeId>(), passages: int() };
/** `instead`: the theme that stands in its place; null where none does. */
export type ConfusionOfTheme = RowOf<typeof COLUMNS>;

/** What the coding of a theme gets wrong, the most frequent first. */
export function confusionsOfTheme(theme: ThemeId): Question<readonly ConfusionOfTheme[]> {
  return many(
    "confusions of the theme",
    COLUMNS,
    sql`select fault, with_theme_id as instead, passages from theme_confusions
      where theme_id = ${theme} order by passages desc, fault, with_theme_id nulls last`,
  );
}
