import { int, type RowOf } from "../db/column.ts";
import { one, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";

const COLUMNS = {
  /** Of whom documents are held. */
  partnerships: int(),
  reviews: int(),
  documents: int(),
  passages: int(),
  /** Passages that show our summary, those that show the document's own words, and those that print no text. */
  summarised: int(),
  inSourceWords: int(),
  textless: int(),
  /** Recommendations, actions, learning points and clauses that have a text: what is coded. */
  codable: int(),
  /** Those of them with a theme. */
  coded: int(),
  codes: int(),
  /** Different words that can be searched for. */
  words: int(),
};
export type Holdings = RowOf<typeof COLUMNS>;

/** How much is held, whose words it shows, and how much of it is coded. */
export const holdings: Question<Holdings> = one(
  "holdings",
  COLUMNS,
  sql`select (select count(distinct partnership_id) from documents)::int as partnerships,
      (select count(*) from reviews)::int as reviews,
      (select count(*) from documents)::int as documents,
      count(*)::int as passages,
      (count(*) filter (where text is not null and wording = 'summary'))::int as summarised,
      (count(*) filter (where text is not null and wording = 'source'))::int as "inSourceWords",
      (count(*) filter (where text is null))::int as textless,
      (count(*) filter (where kind <> 'update' and text is not null))::int as codable,
      (count(*) filter (where kind <> 'update' and text is not null
        and position in (select passage_at from codings)))::int as coded,
      (select count(*) from codings)::int as codes,
      (select count(*) from surfaces)::int as words
    from passages`,
);
