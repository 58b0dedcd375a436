/** Status of an action as its document reports it; `not-stated` where no status word is printed. */
export const ACTION_STATUSES = [
  "completed",
  "partly-completed",
  "in-progress",
  "national",
  "no-longer-needed",
  "not-stated",
] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Status of one update by its own printed label; null where it has none. */
export type UpdateStatus = "completed" | "in-progress";

/** A printed red, amber or green rating. */
export type Rag = "red" | "amber" | "green";

/** `panel`: of the overview report or multi-agency plan; `agency`: an agency's own, from its management review. */
export type Origin = "panel" | "agency";

export const DOCUMENT_KINDS = ["action-plan", "executive-summary", "review-report", "practice-document"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const PASSAGE_KINDS = ["recommendation", "action", "update", "learning", "clause"] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

export type Scope = "local" | "county" | "regional" | "national";

/** Whose words a passage shows: `summary` ours, `source` the document's. */
export type Wording = "summary" | "source";
