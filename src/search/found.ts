import { join, type Sql, sql } from "../db/sql.ts";
import type { ResolvedSearch } from "./resolved.ts";

const SUMMARY_WEIGHT = 1;

/**
 * The passages a search finds, as a query giving `passage_id`, `score` (BM25 over two fields, the document's words and
 * our summary's: k1 1.2, b 0.75, Robertson and Zaragoza 2009) and `phrased`, whether every quoted phrase stands in a
 * text at hand. A passage must hold every word, in either field. Where the source wording is at hand, a passage without
 * the phrase is left out; where it is not, it stays, its order of words not known.
 */
export function foundPassages({ words, phrases }: ResolvedSearch): Sql {
  if (words.some(({ terms }) => terms.length === 0)) {
    return sql`select passage_id, 0::double as score, false as phrased from passages where false`;
  }
  const wanted = words.flatMap(({ terms }, word) =>
    terms.map(({ term, weight }) => sql`(${word}::int, ${term}::int, ${weight}::double)`),
  );
  return sql`select passage_id, score, phrased from (
    select h.passage_id, h.score, ${phraseStands(phrases)} as phrased, q.wording
    from (
      select o.passage_id, sum(w.weight * ln(1 + (size.passages - t.passages + 0.5) / (t.passages + 0.5)) * o.count * 2.2
        / (o.count + 1.2 * (0.25 + 0.75 * case o.field when 'source' then l.source_words / size.source_words
          else l.summary_words / size.summary_words end))
        * case o.field when 'source' then 1 else ${SUMMARY_WEIGHT}::double end)::double as score
      from (values ${join(wanted, sql`, `)}) w(word, term_id, weight)
      join postings o on o.term_id = w.term_id
      join terms t on t.term_id = w.term_id
      join passages l on l.passage_id = o.passage_id
      cross join (
        select count(*)::double as passages, greatest(1, avg(source_words)) as source_words,
          greatest(1, avg(summary_words)) as summary_words
        from passages
      ) size
      group by o.passage_id
      having count(distinct w.word) = ${words.length}::int
    ) h join passages q on q.passage_id = h.passage_id
  ) where phrased or wording = 'summary'`;
}

/** Compares words only: `" flag on the record "` in the text put in lower case with its signs made spaces. */
function phraseStands(phrases: readonly (readonly string[])[]): Sql {
  if (phrases.length === 0) return sql`true`;
  const each = phrases.map((phrase) => {
    const words = ` ${phrase.join(" ")} `;
    return sql`(contains(${plain(sql`q.text`)}, ${words}::varchar) or contains(${plain(sql`q.summary`)}, ${words}::varchar))`;
  });
  return join(each, sql` and `);
}

/** The tokeniser's rules in SQL: possessive endings and apostrophes go, other signs become spaces. */
function plain(column: Sql): Sql {
  return sql`' ' || trim(regexp_replace(regexp_replace(regexp_replace(strip_accents(lower(coalesce(${column}, ''))),
    '[''’‘ʼ]s\\b', '', 'g'), '[''’‘ʼ]', '', 'g'), '[^\\p{L}\\p{N}]+', ' ', 'g')) || ' '`;
}
