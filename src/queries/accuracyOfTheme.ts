import { int, intOrNull, type RowOf } from "../db/column.ts";
import { maybeOne, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ThemeId } from "../model/ids.ts";

const COLUMNS = {
  /** Labelled passages that carry the theme. */
  labelled: int(),
  hits: int(),
  extra: int(),
  missed: int(),
  /** Of the passages coded with the theme those that carry it, in thousandths, and the ends of the 95 % interval. */
  precision: intOrNull(),
  precisionLow: intOrNull(),
  precisionHigh: intOrNull(),
  /** Of the passages that carry the theme those coded with it, likewise. */
  recall: intOrNull(),
  recallLow: intOrNull(),
  recallHigh: intOrNull(),
};
export type AccuracyOfTheme = RowOf<typeof COLUMNS>;

/** How far the coding of a theme agrees with passages labelled by hand; null where the data hold no such figures. */
export function accuracyOfTheme(theme: ThemeId): Question<AccuracyOfTheme | null> {
  return maybeOne(
    "accuracy of the theme",
    COLUMNS,
    sql`select labelled, hits, extra, missed, precision_permille as precision, precision_low as "precisionLow",
        precision_high as "precisionHigh", recall_permille as recall, recall_low as "recallLow", recall_high as "recallHigh"
      from theme_accuracy where theme_id = ${theme}`,
  );
}
