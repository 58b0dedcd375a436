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

/** The kinds that a reader tells apart; the list of records follows this order. */
export const RECORD_KINDS = [
  "panel-recommendation",
  "agency-recommendation",
  "learning-point",
  "action",
  "update",
  "clause",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export type Scope = "local" | "county" | "regional" | "national";

/** Whose words a passage shows: `summary` ours, `source` the document's. */
export type Wording = "summary" | "source";

/** How two passages that say alike stand to one another; `none`: not alike enough to be called so. */
export const RELATIONS = ["repeat", "restated", "same-review", "none"] as const;
export type Relation = (typeof RELATIONS)[number];

/** How close two passages are: they ask for the same, or for something close. */
export const STRENGTHS = ["same", "close"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** How far a clause of a practice document goes towards what a passage asks. */
export const PRACTICE_STRENGTHS = ["answers", "touches"] as const;
export type PracticeStrength = (typeof PRACTICE_STRENGTHS)[number];

/** `asks` for a counted member of a thread, `restated` for one that says again what a member of its review says. */
export const MEMBER_ROLES = ["asks", "restated"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** What is wrong with a coding: a theme coded without a label, or labelled and not coded. */
export const CODING_FAULTS = ["extra", "missed"] as const;
export type CodingFault = (typeof CODING_FAULTS)[number];

/** Published figures on the coding of themes; see data/codebook/tables.json for what each says. */
export const PUBLISHED_MEASURES = [
  "coding-precision",
  "coding-recall",
  "coding-f1",
  "coding-f1-fitted",
  "coding-f1-other-reviews",
  "reader-agreement",
  "labelled-passages",
] as const;
export type PublishedMeasure = (typeof PUBLISHED_MEASURES)[number];

/** Published figures on what is said to say the same. */
export const LIKENESS_MEASURES = ["repeat-precision", "partner-recall"] as const;
export type LikenessMeasure = (typeof LIKENESS_MEASURES)[number];
