import { intOrNull, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";

const COLUMNS = {
  /** Its code; `data/codebook/tables.json` says what each means. */
  measure: text(),
  /** In thousandths, with the ends of its 95 % interval; null for a plain count, and for an interval that is not stated. */
  permille: intOrNull(),
  low: intOrNull(),
  high: intOrNull(),
  /** How many cases it is measured on. */
  of: intOrNull(),
};
export type Measure = RowOf<typeof COLUMNS>;

/** Every published figure on how well a method does. */
export const measures: Question<readonly Measure[]> = many(
  "measures",
  COLUMNS,
  sql`select measure, permille, low, high, "of" from measures order by position`,
);
