/**
 * The tables the page queries: name -> column -> type. `src/corpus` writes exactly these as Arrow; `src/db` checks them on loading.
 * `?` after a type: the column may be null, and null means "not stated". Dates are partial ISO dates as text. A test
 * fails on a column that data/codebook/tables.json does not describe.
 */
export const TABLES = {
  partnerships: { partnership_id: "text", name: "text", police_force_area: "text?" },
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
  agencies: { agency_id: "text", name: "text", sector: "text", successor_id: "text?" },
  themes: { theme_id: "text", label: "text", area_id: "text", area_label: "text", definition: "text", position: "int" },
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
    target_printed: "text?",
    target_date: "text?",
    revised_target_printed: "text?",
    revised_target_date: "text?",
    completion_printed: "text?",
    completion_date: "text?",
    status: "text",
    /** Printed colours in printed order, joined by commas; empty where the document prints none. */
    rag: "text",
    position: "int",
  },
  leads: { action_id: "text", position: "int", printed: "text", agency_id: "text?" },
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
    position: "int",
  },
  /** What the status filter sees: an action its own, an update its action's, a recommendation each of its actions'. */
  passage_statuses: { passage_id: "text", status: "text" },
  /** What the agency filter sees: leads of the action, or of a recommendation's actions, whom it addresses, who reports or who learned. */
  passage_agencies: { passage_id: "text", agency_id: "text" },
  codings: { passage_id: "text", theme_id: "text", evidence: "text" },
  /** Stems with the number of passages that hold them. */
  terms: { term_id: "int", stem: "text", passages: "int" },
  /** Every surface word, so that prefixes and misspellings are resolved before a query runs. */
  surfaces: { surface: "text", term_id: "int", count: "int" },
  /** field: "source" (the document's words) or "summary" (ours). */
  postings: { term_id: "int", passage_id: "text", field: "text", count: "int" },
} as const satisfies Record<string, Record<string, ColumnType>>;

export type ColumnType = "text" | "text?" | "int" | "int?" | "bool";
export type TableName = keyof typeof TABLES;

type Value<T extends ColumnType> = T extends "text"
  ? string
  : T extends "text?"
    ? string | null
    : T extends "int"
      ? number
      : T extends "int?"
        ? number | null
        : boolean;

/** A row of the named table. */
export type Row<Name extends TableName> = {
  readonly [Column in keyof (typeof TABLES)[Name]]: (typeof TABLES)[Name][Column] extends ColumnType
    ? Value<(typeof TABLES)[Name][Column]>
    : never;
};

export type Tables = { readonly [Name in TableName]: readonly Row<Name>[] };

/** `public/data/manifest.json`: what was published, so that a loaded file can be checked. */
export type Manifest = {
  readonly dataVersion: string;
  readonly codebookVersion: string;
  readonly wording: "summary" | "source";
  readonly tables: Readonly<
    Record<TableName, { readonly file: string; readonly sha256: string; readonly rows: number; readonly bytes: number }>
  >;
};
