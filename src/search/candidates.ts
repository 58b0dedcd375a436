import { LETTERS_UNKNOWN, letterBits } from "../coding/letterBits.ts";
import { choice, int, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { identifier, join, type Sql, shared, sql } from "../db/sql.ts";
import { MOST_WORDS, type SearchWord } from "./searchText.ts";

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
    shared("typed", tableOf(words), { make: MAKE, updates: [updateTo(words)] }, CANDIDATES),
  );
}

const CANDIDATES: Sql = sql`
  select word::int as word, case when same then 'same' when begins then 'begins' else 'near' end as how,
    term_id::int as term, stem, surface, edits::int as edits, count::int as passages
  from (
    select w.word, h.term_id, h.stem, h.surface, h.count,
      h.stem = w.stem or h.surface = w.surface as same,
      w.open and length(w.surface) > 2 and starts_with(h.surface, w.surface) as begins,
      case when abs(length(h.surface) - length(w.surface)) <= w.edits_allowed and (${LETTERS_UNKNOWN} in (h.letters, w.letters)
        or bit_count(h.letters & ~w.letters) <= w.edits_allowed and bit_count(w.letters & ~h.letters) <= w.edits_allowed)
        then damerau_levenshtein(h.surface, w.surface) else 99 end as edits,
      w.edits_allowed
    from typed w cross join (
      select s.surface, s.count, s.term_id, s.letters, t.stem from surfaces s join terms t on t.term_id = s.term_id
    ) h
    where w.surface is not null
  )
  where same or begins or edits <= edits_allowed
  order by word, how, edits, passages desc, surface`;

/** A row for each word that may be typed; those that are not are null. */
const MAKE = sql`create temp table typed as select word::int as word, ''::varchar as surface, ''::varchar as stem,
  false as open, 0::int as edits_allowed, 0::int as letters from range(${MOST_WORDS}) rows(word)`;

type Facts = {
  readonly surface: Sql;
  readonly stem: Sql;
  readonly open: Sql;
  readonly edits_allowed: Sql;
  readonly letters: Sql;
};

function factsOf({ surface, stem, open }: SearchWord): Facts {
  const edits = /\d/.test(surface) || surface.length < 4 ? 0 : surface.length < 8 ? 1 : 2;
  return {
    surface: sql`${surface}::varchar`,
    stem: sql`${stem}::varchar`,
    open: sql`${open}`,
    edits_allowed: sql`${edits}::int`,
    letters: sql`${letterBits(surface)}::int`,
  };
}

function tableOf(words: readonly SearchWord[]): Sql {
  const rows = words.map(factsOf).map((facts, word) => {
    const { surface, stem, open, edits_allowed, letters } = facts;
    return sql`select ${word}::int as word, ${surface} as surface, ${stem} as stem, ${open} as open,
      ${edits_allowed} as edits_allowed, ${letters} as letters`;
  });
  return join(rows, sql` union all `);
}

function updateTo(words: readonly SearchWord[]): Sql {
  const facts = words.map(factsOf);
  const set = (["surface", "stem", "open", "edits_allowed", "letters"] as const).map((column) => {
    const cases = facts.map((fact, word) => sql`when ${word} then ${fact[column]}`);
    return sql`${identifier(column)} = case word ${join(cases, sql` `)} end`;
  });
  return sql`update typed set ${join(set, sql`, `)}`;
}
