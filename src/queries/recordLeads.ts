import { int, type RowOf, text, textOrNull } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { sql } from "../db/sql.ts";
import type { AgencyId } from "../model/ids.ts";
import { overListed, type PlaceSet } from "./overListed.ts";

const COLUMNS = { at: int(), printed: text(), agency: textOrNull<AgencyId>(), name: textOrNull() };
/** `at`: the place of the record; `name`: the body's name in the codebook, null where it is not known there. */
export type RecordLead = RowOf<typeof COLUMNS>;

/** The leads of the actions at the given places, and of the recommendations there those of their actions, each body once, in printed order. */
export function recordLeads(passages: PlaceSet): Question<readonly RecordLead[]> {
  return many(
    "leads of the list",
    COLUMNS,
    overListed(
      passages,
      sql`select n.record_at as at, n.printed, n.agency_id as agency, g.name
      from (
        select d.record_at, l.printed, l.agency_id, min(d.action_at * 1000 + l.position) as place
        from (
          select place as record_at, place as action_at from listed
          union all select recommendation_at, position from passages
          where record_kind = 3 and recommendation_at in (select place from listed)
        ) d join leads l on l.passage_at = d.action_at
        group by d.record_at, l.printed, l.agency_id
      ) n left join agencies g on g.agency_id = n.agency_id
      order by n.record_at, n.place`,
    ),
  );
}
