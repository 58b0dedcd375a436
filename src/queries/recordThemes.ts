import { int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { ThemeId } from "../model/ids.ts";
import { overListed, type PlaceSet } from "./overListed.ts";

const COLUMNS = { at: int(), theme: text<ThemeId>(), label: text(), number: int(), evidence: text() };
/** `at`: the place of the record; `evidence`: the words of it that support the theme, joined by semicolons; `number`: of the theme's page. */
export type RecordTheme = RowOf<typeof COLUMNS>;

/** The themes of the passages at the given places, in the codebook's order. */
export function recordThemes(passages: PlaceSet): Question<readonly RecordTheme[]> {
  return many(
    "themes of the list",
    COLUMNS,
    overListed(
      passages,
      sql`select c.passage_at as at, t.theme_id as theme, t.label, (t.position + 1)::int as number, c.evidence
      from codings c join themes t on t.position = c.theme_at
      where c.passage_at in (select place from listed) order by c.passage_at, t.position`,
    ),
  );
}
