import { LETTERS_UNKNOWN, letterBits } from "../coding/letterBits.ts";
import { choice, int, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { join, type Sql, sql } from "../db/sql.ts";
import type { SearchWord } from "./searchText.ts";

/** A term that a typed word may mean. `edits`: how many letters apart the typed and the printed word stand. */
export type Candidate = {
  readonly word: number;
  readonly how: "same" | "begins" | "near";
  readonly term: number;
  readonly stem: string;
  readonly surface: string;
  readonly edits: number;
  readonly passages: number;
};

const COLUMNS = {
  word: int(),
  how: choice(["same", "begins", "near"] as const),
  term: int(),
  stem: text(),
  surface: text(),
  edits: int(),
  passages: int(),
};

/**
 * The terms each word may mean, from the vocabulary alone: the same stem; for a word still being typed the words that
 * begin so (three letters or more); and the words a slip away: one edit from four letters on, two from eight on.
 */
export function candidates(words: readonly SearchWord[]): Question<readonly Candidate[]> {
  return many(
    "search words",
    COLUMNS,
    sql`with typed(word, surface, stem, open, edits_allowed, letters) as (values ${join(words.map(typedRow), sql`, `)}),
    held as (
      select s.surface, s.count, s.term_id, s.letters, t.stem from surfaces s join terms t on t.term_id = s.term_id
    ),
    judged as (
      select w.word, h.term_id, h.stem, h.surface, h.count,
        h.stem = w.stem or h.surface = w.surface as same,
        w.open and length(w.surface) > 2 and starts_with(h.surface, w.surface) as begins,
        case when abs(length(h.surface) - length(w.surface)) <= w.edits_allowed and (${LETTERS_UNKNOWN} in (h.letters, w.letters)
          or bit_count(h.letters & ~w.letters) <= w.edits_allowed and bit_count(w.letters & ~h.letters) <= w.edits_allowed)
          then damerau_levenshtein(h.surface, w.surface) else 99 end as edits,
        w.edits_allowed
      from typed w cross join held h
    )
    select word::int as word, case when same then 'same' when begins then 'begins' else 'near' end as how,
      term_id::int as term, stem, surface, edits::int as edits, count::int as passages
    from judged
    where same or begins or edits <= edits_allowed
    order by word, how, edits, passages desc, surface`,
  );
}

function typedRow({ surface, stem, open }: SearchWord, index: number): Sql {
  const edits = /\d/.test(surface) || surface.length < 4 ? 0 : surface.length < 8 ? 1 : 2;
  return sql`(${index}::int, ${surface}::varchar, ${stem}::varchar, ${open}::boolean, ${edits}::int, ${letterBits(surface)}::int)`;
}
