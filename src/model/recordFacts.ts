/**
 * Columns of `passages`: what the table of its own kind says of a record, so that a list is read from one table. Null or
 * empty where another kind of record holds it.
 */
export const RECORD_FACTS = {
  number: "text?",
  recommendation_number: "text?",
  action_number: "text?",
  /** Whom a recommendation addresses; who reports an update; who learned. */
  body: "text?",
  scope: "text?",
  sub_items: "text?",
  sequence: "int?",
  status: "text?",
  rag: "text",
  target_printed: "text?",
  target_date: "text?",
  revised_target_printed: "text?",
  revised_target_date: "text?",
  completion_printed: "text?",
  completion_date: "text?",
  recommendation_numbers: "text",
  has_text: "bool",
} as const;
