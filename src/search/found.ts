import { join, type Sql, sql } from "../db/sql.ts";
import { phrasesStand } from "./phrasesStand.ts";
import type { ResolvedSearch } from "./resolved.ts";

/**
 * The passages a search finds, as a query giving `passage_id`: those that hold every word, in the document's words or in
 * our summary's. Where the source wording is at hand, a passage without the quoted phrases is left out; where it is not,
 * it stays, the order of its words not known.
 */
export function foundPassages(search: ResolvedSearch): Sql {
  if (isHopeless(search)) return sql`select passage_id from passages where false`;
  const holders = sql`select o.passage_id from (values ${wanted(search)}) w(word, term_id, weight)
    join postings o on o.term_id = w.term_id
    group by o.passage_id having count(distinct w.word) = ${search.words.length}::int`;
  if (search.phrases.length === 0) return holders;
  return sql`select q.passage_id from (${holders}) h join passages q on q.passage_id = h.passage_id
    where q.wording = 'summary' or ${phrasesStand(search.phrases)}`;
}

/**
 * The same passages with a `score` (BM25 summed over the two fields: k1 1.2, b 0.75, Robertson and Zaragoza 2009) and
 * `phrased`, whether every quoted phrase stands in a text at hand.
 */
export function rankedPassages(search: ResolvedSearch): Sql {
  if (isHopeless(search)) {
    return sql`select passage_id, 0::double as score, false as phrased from passages where false`;
  }
  return sql`select passage_id, score, phrased from (
    select h.passage_id, h.score, ${phrasesStand(search.phrases)} as phrased, q.wording
    from (
      select o.passage_id, sum(w.weight * ln(1 + (size.passages - t.passages + 0.5) / (t.passages + 0.5)) * o.count * 2.2
        / (o.count + 1.2 * (0.25 + 0.75 * case o.field when 'source' then l.source_words / size.source_words
          else l.summary_words / size.summary_words end)))::double as score
      from (values ${wanted(search)}) w(word, term_id, weight)
      join postings o on o.term_id = w.term_id
      join terms t on t.term_id = w.term_id
      join passages l on l.passage_id = o.passage_id
      cross join (
        select count(*)::double as passages, greatest(1, avg(source_words)) as source_words,
          greatest(1, avg(summary_words)) as summary_words
        from passages
      ) size
      group by o.passage_id having count(distinct w.word) = ${search.words.length}::int
    ) h join passages q on q.passage_id = h.passage_id
  ) where phrased or wording = 'summary'`;
}

/** True where a word stands for no term at all, so that no passage can hold every word. */
function isHopeless({ words }: ResolvedSearch): boolean {
  return words.some(({ terms }) => terms.length === 0);
}

/** Rows of word, term and weight: the terms that may stand for each word. */
function wanted({ words }: ResolvedSearch): Sql {
  return join(
    words.flatMap(({ terms }, word) =>
      terms.map(({ term, weight }) => sql`(${word}::int, ${term}::int, ${weight}::double)`),
    ),
    sql`, `,
  );
}
