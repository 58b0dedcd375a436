import { int, intOrNull, type RowOf, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ThemeId } from "../model/ids.ts";

const COLUMNS = {
  /** Null: all themes together. */
  theme: textOrNull<ThemeId>(),
  /** Labelled passages that carry the theme. */
  labelled: int(),
  hits: int(),
  extra: int(),
  missed: int(),
  /** Shares in thousandths, each with the ends of its 95 % interval; null where there is nothing to count. */
  precision: intOrNull(),
  precisionLow: intOrNull(),
  precisionHigh: intOrNull(),
  recall: intOrNull(),
  recallLow: intOrNull(),
  recallHigh: intOrNull(),
  f1: intOrNull(),
  f1Low: intOrNull(),
  f1High: intOrNull(),
};
export type AccuracyByTheme = RowOf<typeof COLUMNS>;

/** How far the coding agrees with passages labelled by hand: first of all themes together, then of each in the order of the codebook. */
export const accuracyByTheme: Question<readonly AccuracyByTheme[]> = many(
  "accuracy by theme",
  COLUMNS,
  sql`select a.theme_id as theme, a.labelled, a.hits, a.extra, a.missed,
      a.precision_permille as precision, a.precision_low as "precisionLow", a.precision_high as "precisionHigh",
      a.recall_permille as recall, a.recall_low as "recallLow", a.recall_high as "recallHigh",
      a.f1_permille as f1, a.f1_low as "f1Low", a.f1_high as "f1High"
    from theme_accuracy a left join themes t on t.theme_id = a.theme_id
    order by a.theme_id is not null, t.position nulls last, a.theme_id`,
);
