import { int, type RowOf } from "../db/column.ts";
import { one, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";

const COLUMNS = {
  /** Recommendations, actions and learning points of reviews that have a text: what is compared. */
  compared: int(),
  /** Pairs of different reviews that ask for the same, and for something close. */
  samePairs: int(),
  closePairs: int(),
  /** Pairs inside one review: printed again, and close. */
  restated: int(),
  sameReview: int(),
  threads: int(),
  sameThreads: int(),
  /** Links to another review that a plan prints, and those whose review is held. */
  printed: int(),
  printedHeld: int(),
  clauses: int(),
  practiceDocuments: int(),
  /** Passages that a clause answers or touches, and links by what the clause does. */
  linked: int(),
  answers: int(),
  touches: int(),
};
export type RepeatCounts = RowOf<typeof COLUMNS>;

/** How many pairs, threads and links were found. */
export const repeatCounts: Question<RepeatCounts> = one(
  "numbers of repeats",
  COLUMNS,
  sql`select
      (select count(*) from passages
        where kind in ('recommendation', 'action', 'learning') and review_id is not null and text is not null)::int as compared,
      s.same as "samePairs", s.close as "closePairs", s.restated, s."sameReview",
      (select count(*) from threads)::int as threads,
      (select count(*) from threads where strength = 'same')::int as "sameThreads",
      (select count(*) from printed_links)::int as printed,
      (select count(*) from printed_links where review_id is not null)::int as "printedHeld",
      (select count(*) from clauses)::int as clauses,
      (select count(*) from documents where kind = 'practice-document')::int as "practiceDocuments",
      l.linked, l.answers, l.touches
    from (select (count(*) filter (where relation = 'repeat' and strength = 'same'))::int as same,
        (count(*) filter (where relation = 'repeat' and strength = 'close'))::int as close,
        (count(*) filter (where relation = 'restated'))::int as restated,
        (count(*) filter (where relation = 'same-review'))::int as "sameReview" from "similar") s,
      (select count(distinct passage_id)::int as linked, (count(*) filter (where strength = 'answers'))::int as answers,
        (count(*) filter (where strength = 'touches'))::int as touches from practice_links) l`,
);
