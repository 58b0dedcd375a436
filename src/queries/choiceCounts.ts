import { choice, int, type RowOf, text } from "../db/column.ts";
import { many, type Question } from "../db/question.ts";
import { join, type Sql, sql } from "../db/sql.ts";
import { DIMENSIONS, type Dimension } from "../filter/filter.ts";
import { recordKind } from "../filter/recordKind.ts";
import { type Narrowing, narrowed, withFound } from "./narrowing.ts";

const COLUMNS = { dimension: choice(DIMENSIONS), choice: text(), passages: int() };
export type ChoiceCount = RowOf<typeof COLUMNS>;

/**
 * For every choice of every filter, how many passages it would show with all other filters as they are; choices
 * that would show none are left out. Beside a status stand the actions it is reported of, whatever kind is chosen, since a
 * status is an action's: the numbers of the figure of statuses.
 */
export function choiceCounts(narrowing: Narrowing): Question<readonly ChoiceCount[]> {
  const each = DIMENSIONS.map((dimension) => {
    const { choice, joined } = SOURCES[dimension];
    const counted = dimension === "status" ? sql`p.kind = 'action' and ` : sql``;
    const except: readonly Dimension[] = dimension === "status" ? ["status", "kind"] : [dimension];
    return sql`select ${dimension}::varchar as dimension, ${choice} as choice, count(distinct p.passage_id)::int as passages
      from passages p ${joined} where ${counted}${choice} is not null and ${narrowed(narrowing, except)} group by all`;
  });
  return many("numbers beside the filters", COLUMNS, sql`${withFound(narrowing)}${join(each, sql` union all `)}`);
}

const SOURCES: Readonly<Record<Dimension, { readonly choice: Sql; readonly joined: Sql }>> = {
  partnership: { choice: sql`p.partnership_id`, joined: sql`` },
  review: { choice: sql`p.review_id`, joined: sql`` },
  theme: { choice: sql`c.theme_id`, joined: sql`join codings c on c.passage_id = p.passage_id` },
  agency: { choice: sql`a.agency_id`, joined: sql`join passage_agencies a on a.passage_id = p.passage_id` },
  status: { choice: sql`s.status`, joined: sql`join passage_statuses s on s.passage_id = p.passage_id` },
  kind: { choice: recordKind, joined: sql`` },
};
