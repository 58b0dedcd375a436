import { bool, choice, choiceOrNull, int, intOrNull, type RowOf, text, textOrNull } from "../db/column.ts";
import { type Sql, sql } from "../db/sql.ts";
import { RECORD_KINDS, recordKind } from "../filter/recordKind.ts";
import type { ActionId, DocumentId, PartnershipId, PassageId, RecommendationId, ReviewId } from "../model/ids.ts";
import type { PartialDate } from "../model/partialDate.ts";
import { ACTION_STATUSES, type Scope } from "../model/vocabulary.ts";

/** What a passage is and where it comes from, as far as its name needs it. */
export const NAME_COLUMNS = {
  id: text<PassageId>(),
  kind: choice(RECORD_KINDS),
  document: text<DocumentId>(),
  partnership: text<PartnershipId>(),
  review: textOrNull<ReviewId>(),
  recommendation: textOrNull<RecommendationId>(),
  number: textOrNull(),
  /** Numbers of the recommendation and the action that an action or update belongs to. */
  recommendationNumber: textOrNull(),
  actionNumber: textOrNull(),
  sequence: intOrNull(),
};
export type RecordNaming = RowOf<typeof NAME_COLUMNS>;

/** One passage with the facts of its own kind; what another kind holds is null. */
export const RECORD_COLUMNS = {
  ...NAME_COLUMNS,
  /** Its place among all passages, which questions about it go by. */
  at: int(),
  action: textOrNull<ActionId>(),
  text: textOrNull(),
  wording: choice(["summary", "source"] as const),
  summary: textOrNull(),
  page: intOrNull(),
  section: textOrNull(),
  row: intOrNull(),
  /** Whom a recommendation addresses; who reports an update; who learned. */
  body: textOrNull(),
  scope: choiceOrNull<Scope>(["local", "county", "regional", "national"]),
  subItems: textOrNull(),
  status: choiceOrNull(ACTION_STATUSES),
  rag: text(),
  targetPrinted: textOrNull(),
  targetDate: textOrNull<PartialDate>(),
  revisedPrinted: textOrNull(),
  revisedDate: textOrNull<PartialDate>(),
  completionPrinted: textOrNull(),
  completionDate: textOrNull<PartialDate>(),
  recommendationNumbers: text(),
  hasText: bool(),
};
export type RecordRow = RowOf<typeof RECORD_COLUMNS>;

/** The select list for `NAME_COLUMNS`, to be given `passages p` by `from`. */
export const nameFields: Sql = sql`p.passage_id as id, ${recordKind} as kind, p.document_id as document,
  p.partnership_id as partnership, p.review_id as review, p.recommendation_id as recommendation, p.number,
  p.recommendation_number as "recommendationNumber", p.action_number as "actionNumber", p.sequence`;

/** The select list for `RECORD_COLUMNS`, to be given `passages p` by `from`. */
export const recordFields: Sql = sql`${nameFields}, p.position as at, p.action_id as action, p.text, p.wording, p.summary,
  p.page, p.section, p.row, p.body, p.scope, p.sub_items as "subItems", p.status, p.rag,
  p.target_printed as "targetPrinted", p.target_date as "targetDate", p.revised_target_printed as "revisedPrinted",
  p.revised_target_date as "revisedDate", p.completion_printed as "completionPrinted", p.completion_date as "completionDate",
  p.recommendation_numbers as "recommendationNumbers", p.has_text as "hasText"`;
