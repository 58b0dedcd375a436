import { choice, int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { PassageId, ThreadId } from "../model/ids.ts";
import { STRENGTHS } from "../model/vocabulary.ts";

const COLUMNS = {
  a: text<PassageId>(),
  b: text<PassageId>(),
  strength: choice(STRENGTHS),
  score: int(),
  sharedWords: text(),
  sharedAsks: text(),
};
export type ThreadPair = RowOf<typeof COLUMNS>;

/** The pairs of different reviews that a thread is made of, the closest first. */
export function threadPairs(id: ThreadId): Question<readonly ThreadPair[]> {
  return many(
    "pairs of a thread",
    COLUMNS,
    sql`select s.a_id as a, s.b_id as b, s.strength, s.score_permille as score, s.shared_words as "sharedWords",
        s.shared_asks as "sharedAsks"
      from "similar" s
      join thread_members m on m.passage_id = s.a_id and m.thread_id = ${id}
      join thread_members n on n.passage_id = s.b_id and n.thread_id = ${id}
      where s.relation = 'repeat'
      order by (s.strength = 'same') desc, s.score_permille desc, m.position, n.position`,
  );
}
