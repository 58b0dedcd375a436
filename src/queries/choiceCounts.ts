import { choice, int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { type Sql, sql } from "../db/sql.ts";
import { DIMENSIONS } from "../filter/filter.ts";
import { recordKind } from "../filter/recordKind.ts";
import { type Narrowing, narrowed, overJudged } from "./narrowing.ts";

const COLUMNS = { dimension: choice(DIMENSIONS), choice: text(), passages: int() };
export type ChoiceCount = RowOf<typeof COLUMNS>;

/**
 * For every choice of every filter, how many passages it would show with all other filters as they are; choices
 * that would show none are left out. Beside a status stand the actions it is reported of, whatever kind is chosen, since a
 * status is an action's: the numbers of the figure of statuses.
 */
export function choiceCounts(narrowing: Narrowing): Question<readonly ChoiceCount[]> {
  return many("numbers beside the filters", COLUMNS, overJudged(narrowing, EACH));
}

/** The status of an action `p`: it has one, so its bits are those of one. */
const reportedStatus: Sql = sql`case p.statuses when 1 then 'completed' when 2 then 'partly-completed' when 4 then 'in-progress'
  when 8 then 'national' when 16 then 'no-longer-needed' else 'not-stated' end`;

const EACH: Sql = sql`
  select 'partnership' as dimension, l.partnership_id as choice, n.passages from (
    select p.partnership_at as place, count(*)::int as passages from judged p
    where ${narrowed(["partnership"])} group by p.partnership_at
  ) n join partnerships l on l.position = n.place
  union all select 'review', l.review_id, n.passages from (
    select p.review_at as place, count(*)::int as passages from judged p
    where p.review_at is not null and ${narrowed(["review"])} group by p.review_at
  ) n join reviews l on l.position = n.place
  union all select 'theme', l.theme_id, n.passages from (
    select c.theme_at as place, count(*)::int as passages from codings c join judged p on p.position = c.passage_at
    where ${narrowed(["theme"])} group by c.theme_at
  ) n join themes l on l.position = n.place
  union all select 'agency', l.agency_id, n.passages from (
    select c.agency_at as place, count(*)::int as passages
    from passage_agencies c join judged p on p.position = c.passage_at
    where ${narrowed(["agency"])} group by c.agency_at
  ) n join agencies l on l.position = n.place
  union all select 'status', ${reportedStatus}, count(*)::int from judged p
    where p.record_kind = 3 and ${narrowed(["status", "kind"])} group by p.statuses
  union all select 'kind', ${recordKind}, count(*)::int from judged p
    where ${narrowed(["kind"])} group by p.record_kind`;
