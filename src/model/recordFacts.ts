/** Columns of `actions`, and of `passages`: the dates of an action, as printed and as read. */
export const ACTION_DATES = {
  target_printed: "text?",
  target_date: "text?",
  revised_target_printed: "text?",
  revised_target_date: "text?",
  completion_printed: "text?",
  completion_date: "text?",
} as const;

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
  ...ACTION_DATES,
  recommendation_numbers: "text",
  has_text: "bool",
} as const;
