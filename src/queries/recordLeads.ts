import { type RowOf, text, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { AgencyId, PassageId } from "../model/ids.ts";
import { among, type PassageSet } from "./among.ts";

const COLUMNS = { record: text<PassageId>(), printed: text(), agency: textOrNull<AgencyId>(), name: textOrNull() };
/** `name`: the body's name in the codebook, null where it is not known there. */
export type RecordLead = RowOf<typeof COLUMNS>;

/** The leads of the named actions, and of the named recommendations those of their actions, each body once, in printed order. */
export function recordLeads(passages: PassageSet): Question<readonly RecordLead[]> {
  return many(
    "leads of the list",
    COLUMNS,
    sql`select record, printed, agency, name from (
        select p.passage_id as record, l.printed, l.agency_id as agency, g.name,
          min(a.position * 1000 + l.position) as place
        from passages p
        join actions a on case p.kind when 'action' then a.action_id = p.passage_id
          else a.recommendation_id = p.passage_id end
        join leads l on l.action_id = a.action_id
        left join agencies g on g.agency_id = l.agency_id
        where p.passage_id in ${among(passages)} and p.kind in ('action', 'recommendation')
        group by all
      ) order by record, place`,
  );
}
