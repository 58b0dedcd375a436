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
    sql`with named as materialized (
        select passage_id from passages where position in ${among(passages)}
      ), led as (
        select n.passage_id as record, a.action_id, a.position from named n join actions a on a.action_id = n.passage_id
        union all select n.passage_id, a.action_id, a.position
        from named n join actions a on a.recommendation_id = n.passage_id
      )
      select record, printed, agency, name from (
        select d.record, l.printed, l.agency_id as agency, g.name, min(d.position * 1000 + l.position) as place
        from led d join leads l on l.action_id = d.action_id left join agencies g on g.agency_id = l.agency_id
        group by all
      ) order by record, place`,
  );
}
