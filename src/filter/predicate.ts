import { join, list, type Sql, sql } from "../db/sql.ts";
import { DIMENSIONS, type Dimension, type Filter } from "./filter.ts";
import { recordKind } from "./recordKind.ts";

export type PredicateOptions = {
  /** The dimensions that a figure shows and therefore leaves out. */
  readonly except?: readonly Dimension[];
  /** A query giving the `passage_id` of the passages that the search finds; null where nothing is searched. */
  readonly found: Sql | null;
};

/** The filter as a condition over a row of `passages` that the query calls `p`: the whole of cross-filtering. */
export function predicate(filter: Filter, { except = [], found }: PredicateOptions): Sql {
  const conditions = DIMENSIONS.filter((dimension) => !except.includes(dimension) && filter[dimension].length > 0).map(
    (dimension) => CONDITIONS[dimension](list(filter[dimension])),
  );
  if (found !== null) conditions.push(sql`p.passage_id in (${found})`);
  return conditions.length === 0 ? sql`true` : join(conditions, sql` and `);
}

const CONDITIONS: Readonly<Record<Dimension, (choices: Sql) => Sql>> = {
  partnership: (choices) => sql`p.partnership_id in ${choices}`,
  review: (choices) => sql`p.review_id in ${choices}`,
  theme: (choices) => sql`p.passage_id in (select passage_id from codings where theme_id in ${choices})`,
  agency: (choices) => sql`p.passage_id in (select passage_id from passage_agencies where agency_id in ${choices})`,
  status: (choices) => sql`p.passage_id in (select passage_id from passage_statuses where status in ${choices})`,
  kind: (choices) => sql`${recordKind} in ${choices}`,
};
