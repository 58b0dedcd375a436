import { bool, choice, choiceOrNull, int, intOrNull, type RowOf, text, textOrNull } from "../db/column.ts";
import { type Sql, sql } from "../db/sql.ts";
import { RECORD_KINDS, recordKind } from "../filter/recordKind.ts";
import type { ActionId, DocumentId, PartnershipId, PassageId, RecommendationId, ReviewId } from "../model/ids.ts";
import type { PartialDate } from "../model/partialDate.ts";
import { ACTION_STATUSES, type Scope } from "../model/vocabulary.ts";

/** One passage with the facts of its own kind; what another kind holds is null. */
export const RECORD_COLUMNS = {
  id: text<PassageId>(),
  /** Its place among all passages, which questions about it go by. */
  at: int(),
  kind: choice(RECORD_KINDS),
  document: text<DocumentId>(),
  partnership: text<PartnershipId>(),
  review: textOrNull<ReviewId>(),
  recommendation: textOrNull<RecommendationId>(),
  action: textOrNull<ActionId>(),
  text: textOrNull(),
  wording: choice(["summary", "source"] as const),
  summary: textOrNull(),
  page: intOrNull(),
  section: textOrNull(),
  row: intOrNull(),
  number: textOrNull(),
  /** Numbers of the recommendation and the action that an action or update belongs to. */
  recommendationNumber: textOrNull(),
  actionNumber: textOrNull(),
  /** Whom a recommendation addresses; who reports an update; who learned. */
  body: textOrNull(),
  scope: choiceOrNull<Scope>(["local", "county", "regional", "national"]),
  subItems: textOrNull(),
  sequence: intOrNull(),
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

/** The select list and joins for `RECORD_COLUMNS`, to be given `passages p` by `from`. */
export const recordFields: Sql = sql`p.passage_id as id, p.position as at, ${recordKind} as kind, p.document_id as document,
  p.partnership_id as partnership, p.review_id as review, p.recommendation_id as recommendation, p.action_id as action,
  p.text, p.wording, p.summary, p.page, p.section, p.row,
  case p.kind when 'recommendation' then r.number when 'action' then a.number
    when 'learning' then l.number when 'clause' then c.number end as number,
  r.number as "recommendationNumber", a.number as "actionNumber",
  case p.kind when 'recommendation' then r.addressed_to when 'update' then u.agency when 'learning' then l.agency end as body,
  case p.kind when 'recommendation' then r.scope end as scope,
  case p.kind when 'recommendation' then r.sub_items end as "subItems", u.sequence,
  case p.kind when 'update' then u.status when 'action' then a.status end as status,
  coalesce(case p.kind when 'update' then u.rag when 'action' then a.rag end, '') as rag,
  case p.kind when 'action' then a.target_printed end as "targetPrinted",
  case p.kind when 'action' then a.target_date end as "targetDate",
  case p.kind when 'action' then a.revised_target_printed end as "revisedPrinted",
  case p.kind when 'action' then a.revised_target_date end as "revisedDate",
  case p.kind when 'action' then a.completion_printed end as "completionPrinted",
  case p.kind when 'action' then a.completion_date end as "completionDate",
  coalesce(l.recommendation_numbers, '') as "recommendationNumbers",
  coalesce(a.has_text, true) or p.kind <> 'action' as "hasText"`;

export const recordJoins: Sql = sql`left join recommendations r on r.recommendation_id = p.recommendation_id
  left join actions a on a.action_id = p.action_id
  left join updates u on u.update_id = p.passage_id
  left join learning_points l on l.learning_id = p.passage_id
  left join clauses c on c.clause_id = p.passage_id`;
