import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ThemeId } from "../model/ids.ts";

const COLUMNS = {
  id: text<ThemeId>(),
  label: text(),
  area: text(),
  definition: text(),
  /** Empty where the codebook says nothing. */
  includes: text(),
  excludes: text(),
  /** Its place in the codebook counted from 1, which its page is addressed by. */
  number: int(),
};
export type Theme = RowOf<typeof COLUMNS>;

/** Every theme of the codebook, in alphabetical order of its label. */
export const themes: Question<readonly Theme[]> = many(
  "themes",
  COLUMNS,
  sql`select theme_id as id, label, area_label as area, definition, includes, excludes, (position + 1)::int as number
    from themes order by label`,
);
