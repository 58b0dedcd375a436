import { join, type Sql, shared, sql } from "../db/sql.ts";
import { DIMENSIONS, type Dimension, type Filter } from "../filter/filter.ts";
import { chosen, predicate } from "../filter/predicate.ts";
import { rankedPassages } from "../search/rankedPassages.ts";
import type { ResolvedSearch } from "../search/resolved.ts";

/** What narrows a figure: the filter, and the search in it once its words are settled (null where nothing is searched). */
export type Narrowing = { readonly filter: Filter; readonly search: ResolvedSearch | null };

/**
 * A statement over `judged`: the passages the search finds, each with a bit set in `failed` for every dimension of the
 * filter that leaves it out, and how well it answers the search. All statements under one narrowing share that table, so
 * that an engine may work it out once.
 */
export function overJudged({ filter, search }: Narrowing, statement: Sql): Sql {
  const bits = chosen(filter).map(
    (dimension) => sql`case when ${predicate(filter, dimension)} then 0 else ${bitOf(dimension)} end`,
  );
  const failed = bits.length === 0 ? sql`0` : join(bits, sql` | `);
  const facts = sql`p.position, p.partnership_at, p.review_at, p.record_kind, p.statuses, p.list_position, (${failed})::int as failed`;
  const judged =
    search === null
      ? sql`select ${facts}, 0::double as score, true as phrased from passages p`
      : sql`select ${facts}, f.score, f.phrased from passages p join (${rankedPassages(search)}) f on f.passage_at = p.position`;
  return shared("judged", judged, statement);
}

/** The condition over `judged p` that a figure applies: no dimension but those it shows leaves the passage out. */
export function narrowed(except: readonly Dimension[] = []): Sql {
  const looked = DIMENSIONS.filter((dimension) => !except.includes(dimension));
  return sql`p.failed & ${looked.reduce((mask, dimension) => mask | bitOf(dimension), 0)} = 0`;
}

function bitOf(dimension: Dimension): number {
  return 1 << DIMENSIONS.indexOf(dimension);
}
