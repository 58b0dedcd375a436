import { ACTION_DATES, RECORD_FACTS } from "./recordFacts.ts";

/**
 * The tables the page queries: name -> column -> type. `src/corpus` writes exactly these as Arrow; `src/db` checks them on loading.
 * `?` after a type: may be null, which means "not stated". Dates are partial ISO dates as text. `..._at`: the `position` of a row of
 * another table, since numbers join several times as fast as ids. A test fails on a column that data/codebook/tables.json does not describe.
 */
export const TABLES = {
  /** `position`: in alphabetical order of the names. */
  partnerships: { partnership_id: "text", name: "text", police_force_area: "text?", position: "int" },
  reviews: { review_id: "text", partnership_id: "text", label: "text", position: "int" },
  documents: {
    document_id: "text",
    partnership_id: "text",
    review_id: "text?",
    kind: "text",
    title: "text",
    publisher: "text",
    dated: "text?",
    dated_basis: "text?",
    url: "text?",
    wording: "text",
    position: "int",
  },
  agencies: { agency_id: "text", name: "text", sector: "text", successor_id: "text?", position: "int" },
  themes: {
    theme_id: "text",
    label: "text",
    area_id: "text",
    area_label: "text",
    definition: "text",
    /** What the codebook counts in and leaves out, in words; empty where it says nothing. */
    includes: "text",
    excludes: "text",
    position: "int",
  },
  /** How the coding of a theme agrees with passages labelled by hand; `theme_id` null: all themes together. */
  theme_accuracy: {
    theme_id: "text?",
    labelled: "int",
    hits: "int",
    extra: "int",
    missed: "int",
    /** Thousandths, each with the ends of its 95 % interval; null where there is nothing to count. */
    precision_permille: "int?",
    precision_low: "int?",
    precision_high: "int?",
    recall_permille: "int?",
    recall_low: "int?",
    recall_high: "int?",
    f1_permille: "int?",
    f1_low: "int?",
    f1_high: "int?",
  },
  /** Labelled passages the coding got wrong, by theme: coded without a label, or labelled and not coded (`coded_instead` null: nothing else was). */
  theme_confusions: { theme_id: "text", fault: "text", with_theme_id: "text?", passages: "int" },
  /** Every published figure on how well a method does: see data/codebook/tables.json for each name. */
  measures: {
    measure: "text",
    permille: "int?",
    low: "int?",
    high: "int?",
    of: "int?",
    position: "int",
  },
  /** What changed in the codebook, newest version first. */
  codebook_changes: { version: "text", change: "text", position: "int" },
  recommendations: {
    recommendation_id: "text",
    document_id: "text",
    number: "text?",
    origin: "text",
    addressed_to: "text?",
    scope: "text?",
    /** Letters with a date of their own, as "a: By September 2022"; one a line. */
    sub_items: "text?",
    position: "int",
  },
  actions: {
    action_id: "text",
    recommendation_id: "text",
    document_id: "text",
    number: "text?",
    has_text: "bool",
    ...ACTION_DATES,
    status: "text",
    /** Printed colours in printed order, joined by commas; empty where the document prints none. */
    rag: "text",
    position: "int",
  },
  leads: { action_id: "text", position: "int", printed: "text", agency_id: "text?", passage_at: "int" },
  updates: {
    update_id: "text",
    action_id: "text",
    document_id: "text",
    sequence: "int",
    agency: "text?",
    status: "text?",
    rag: "text?",
    position: "int",
  },
  learning_points: {
    learning_id: "text",
    document_id: "text",
    number: "text?",
    origin: "text",
    agency: "text?",
    has_lesson: "bool",
    /** Numbers of the recommendations it points to, joined by commas; empty where it points to none. */
    recommendation_numbers: "text",
    position: "int",
  },
  clauses: { clause_id: "text", document_id: "text", number: "text", section: "text", position: "int" },
  /** One row a recommendation, action, update, learning point or clause: the unit that is searched, coded and cited. */
  passages: {
    passage_id: "text",
    kind: "text",
    document_id: "text",
    partnership_id: "text",
    review_id: "text?",
    /** The recommendation it belongs to (itself, for a recommendation); null for learning and clauses. */
    recommendation_id: "text?",
    /** The action it belongs to (itself, for an action); null but for actions and updates. */
    action_id: "text?",
    origin: "text?",
    /** What the page shows: our summary or the source wording, as `wording` says; null where an action prints no text. */
    text: "text?",
    wording: "text",
    /** Our summary, where the source wording is shown in `text`. */
    summary: "text?",
    page: "int?",
    section: "text?",
    row: "int?",
    /** Number of words of the source wording, and of the summary. */
    source_words: "int",
    summary_words: "int",
    /** What is asked and about what, as codes of data/codebook/asks.json joined by spaces; empty where none was found. */
    asks: "text",
    /** The same sentence by sentence, sentences joined by "; ". */
    sentence_asks: "text",
    /** Place in reading order from 0: what other tables call `passage_at`. */
    position: "int",
    partnership_at: "int",
    review_at: "int?",
    /** Place of the recommendation it belongs to among all passages. */
    recommendation_at: "int?",
    /** Place of its kind in `RECORD_KINDS`. */
    record_kind: "int",
    /** What the status filter sees: an action its own, an update its action's, a recommendation each of its actions'. Bit n: the n-th of `ACTION_STATUSES`. */
    statuses: "int",
    /** Place in the list with nothing searched. */
    list_position: "int",
    ...RECORD_FACTS,
  },
  /** What the agency filter sees: leads of the action, or of a recommendation's actions, whom it addresses, who reports or who learned. */
  passage_agencies: { passage_at: "int", agency_at: "int" },
  codings: { passage_at: "int", theme_at: "int", evidence: "text" },
  /** Pairs of passages that ask for the same change or nearly; each pair once, `a_id` before `b_id` in reading order. */
  similar: {
    a_id: "text",
    b_id: "text",
    score_permille: "int",
    /** `repeat`: of different reviews; `restated`: printed again inside one review; `same-review`: close inside one review. */
    relation: "text",
    /** `same` or `close`. */
    strength: "text",
    /** Words both print, joined by "; ". */
    shared_words: "text",
    /** Codes of asks.json both carry, joined by spaces. */
    shared_asks: "text",
  },
  /** Groups of passages of different reviews that ask for substantially the same change, the most widespread first. */
  threads: {
    thread_id: "text",
    title: "text",
    strength: "text",
    reviews: "int",
    partnerships: "int",
    /** Counted members; restatements are not. */
    members: "int",
    shared_words: "text",
    shared_asks: "text",
    position: "int",
  },
  /** `role`: `asks` for a counted member, `restated` for one that prints again what `restates_id` says in the same review. */
  thread_members: {
    thread_id: "text",
    passage_id: "text",
    role: "text",
    restates_id: "text?",
    position: "int",
    passage_at: "int",
    thread_at: "int",
    document_at: "int",
    review_at: "int?",
  },
  /** Links to another review that a plan prints itself; `target_id` null where that passage is not held, `review_id` where that review is not. */
  printed_links: {
    passage_id: "text",
    printed: "text",
    review_label: "text",
    number: "text?",
    review_id: "text?",
    target_id: "text?",
    position: "int",
    passage_at: "int",
    target_at: "int?",
  },
  /** Clauses of practice documents that already answer or touch a passage; `strength`: `answers` or `touches`. */
  practice_links: {
    passage_id: "text",
    clause_id: "text",
    strength: "text",
    score_permille: "int",
    shared_words: "text",
    shared_asks: "text",
    passage_at: "int",
    clause_at: "int",
  },
  /** What the codes of `passages.asks` mean; `kind`: `change` (what is to be done) or `matter` (about what). */
  asks: { ask_id: "text", kind: "text", label: "text", position: "int" },
  /** Stems with the number of passages that hold them. */
  terms: { term_id: "int", stem: "text", passages: "int" },
  /** Every surface word, so that prefixes and misspellings are resolved before a query runs. */
  surfaces: { surface: "text", term_id: "int", count: "int", letters: "int" },
  /** How often a stem stands in the document's words and in our summary of them. */
  postings: { term_id: "int", passage_at: "int", source: "int", summary: "int" },
} as const satisfies Record<string, Record<string, ColumnType>>;

export type ColumnType = "text" | "text?" | "int" | "int?" | "bool";
export type TableName = keyof typeof TABLES;

type Values = { text: string; "text?": string | null; int: number; "int?": number | null; bool: boolean };

/** A row of the named table. */
export type Row<Name extends TableName> = {
  readonly [Column in keyof (typeof TABLES)[Name]]: (typeof TABLES)[Name][Column] extends ColumnType
    ? Values[(typeof TABLES)[Name][Column]]
    : never;
};

export type Tables = { readonly [Name in TableName]: readonly Row<Name>[] };
