import { type RowOf, text, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { AgencyId, PassageId } from "../model/ids.ts";
import { overListed, type PlaceSet } from "./overListed.ts";

const COLUMNS = { record: text<PassageId>(), printed: text(), agency: textOrNull<AgencyId>(), name: textOrNull() };
/** `name`: the body's name in the codebook, null where it is not known there. */
export type RecordLead = RowOf<typeof COLUMNS>;

/** The leads of the named actions, and of the named recommendations those of their actions, each body once, in printed order. */
export function recordLeads(passages: PlaceSet): Question<readonly RecordLead[]> {
  return many(
    "leads of the list",
    COLUMNS,
    overListed(
      passages,
      sql`select r.passage_id as record, n.printed, n.agency_id as agency, g.name
      from (
        select d.record_at, l.printed, l.agency_id, min(d.action_at * 1000 + l.position) as place
        from (
          select position as record_at, position as action_at from passages
          where record_kind = 3 and position in (select place from listed)
          union all select recommendation_at, position from passages
          where record_kind = 3 and recommendation_at in (select place from listed)
        ) d join leads l on l.passage_at = d.action_at
        group by d.record_at, l.printed, l.agency_id
      ) n join passages r on r.position = n.record_at left join agencies g on g.agency_id = n.agency_id
      order by record, n.place`,
    ),
  );
}
