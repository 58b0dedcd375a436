import { choice, int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { list, sql } from "../db/sql.ts";
import type { PassageId } from "../model/ids.ts";
import { STRENGTHS } from "../model/vocabulary.ts";
import { RECORD_COLUMNS, recordFields } from "./record.ts";

const COLUMNS = {
  ...RECORD_COLUMNS,
  /** The passage asked about that it is close to. */
  own: text<PassageId>(),
  strength: choice(STRENGTHS),
  score: int(),
  sharedWords: text(),
  sharedAsks: text(),
};
/** A record of another review, and how close it is to the one asked about. */
export type SimilarPassage = RowOf<typeof COLUMNS>;

/** The passages of other reviews that ask for the same as one of the named, or nearly; the closest first. */
export function similarPassages(ids: readonly PassageId[]): Question<readonly SimilarPassage[]> {
  const half = (own: "a" | "b") =>
    own === "a" ? sql`a_id as own, b_id as other from "similar" where a_id` : sql`b_id, a_id from "similar" where b_id`;
  const pair = sql`strength, score_permille as score, shared_words, shared_asks`;
  return many(
    "similar passages",
    COLUMNS,
    sql`select ${recordFields}, s.own, s.strength, s.score, s.shared_words as "sharedWords", s.shared_asks as "sharedAsks"
      from (
        select ${pair}, ${half("a")} in ${list(ids)} and relation = 'repeat'
        union all select ${pair}, ${half("b")} in ${list(ids)} and relation = 'repeat'
      ) s join passages p on p.passage_id = s.other
      order by (s.strength = 'same') desc, s.score desc, p.position`,
  );
}
