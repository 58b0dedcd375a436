import { join, type Sql, sql } from "../db/sql.ts";
import { phrasesStand } from "./phrasesStand.ts";
import type { ResolvedSearch } from "./resolved.ts";

/**
 * The passages a search finds, as a query giving `passage_at`: those that hold every word, in the document's words or in
 * our summary's; with a `score` (BM25 summed over the two fields: k1 1.2, b 0.75, Robertson and Zaragoza 2009) and
 * `phrased`, whether every quoted phrase stands in a text at hand. Where the source wording is at hand, a passage without
 * the phrases is left out; where it is not, it stays, the order of its words not known.
 */
export function rankedPassages(search: ResolvedSearch): Sql {
  if (isHopeless(search)) {
    return sql`select position as passage_at, 0::double as score, false as phrased from passages where false`;
  }
  const held = sql`select o.passage_at,
        sum(w.permille / 1000 * ln(1 + (size.passages - t.passages + 0.5) / (t.passages + 0.5))
          * (${saturated("source")} + ${saturated("summary")}))::double as score
      from (values ${wanted(search)}) w(word, term_id, permille)
      join postings o on o.term_id = w.term_id
      join terms t on t.term_id = w.term_id
      join passages l on l.position = o.passage_at
      cross join (
        select count(*)::double as passages, greatest(1, avg(source_words)) as source_words,
          greatest(1, avg(summary_words)) as summary_words
        from passages
      ) size
      group by o.passage_at having count(distinct w.word) = ${search.words.length}::int`;
  if (search.phrases.length === 0) return sql`select passage_at, score, true as phrased from (${held})`;
  return sql`select h.passage_at, h.score, ${phrasesStand(search.phrases)} as phrased
    from (${held}) h join passages q on q.position = h.passage_at
    where q.wording = 'summary' or ${phrasesStand(search.phrases)}`;
}

/** How much a word's standing in one field counts: less with each time, and less in a long text; 0 where it stands not. */
function saturated(field: "source" | "summary"): Sql {
  return field === "source"
    ? sql`o.source * 2.2 / (o.source + 1.2 * (0.25 + 0.75 * l.source_words / size.source_words))`
    : sql`o.summary * 2.2 / (o.summary + 1.2 * (0.25 + 0.75 * l.summary_words / size.summary_words))`;
}

/** True where a word stands for no term at all, so that no passage can hold every word. */
function isHopeless({ words }: ResolvedSearch): boolean {
  return words.some(({ terms }) => terms.length === 0);
}

/** Rows of word, term and weight in thousandths, which are written out: the terms that may stand for each word. */
function wanted({ words }: ResolvedSearch): Sql {
  return join(
    words.flatMap(({ terms }, word) =>
      terms.map(({ term, weight }) => sql`(${word}::int, ${term}::int, ${Math.round(weight * 1000)}::double)`),
    ),
    sql`, `,
  );
}
