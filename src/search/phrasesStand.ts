import { join, type Sql, sql } from "../db/sql.ts";

/**
 * A condition over a row of `passages` that the query calls `q`: every phrase stands in its text or in its summary. Words
 * alone are compared: ` flag on the record ` in the text put in lower case with its signs made spaces.
 */
export function phrasesStand(phrases: readonly (readonly string[])[]): Sql {
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
