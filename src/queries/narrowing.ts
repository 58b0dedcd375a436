import { join, type Sql, shared, sql } from "../db/sql.ts";
import { DIMENSIONS, type Dimension, type Filter } from "../filter/filter.ts";
import { chosen, predicate } from "../filter/predicate.ts";
import { rankedPassages } from "../search/rankedPassages.ts";
import type { ResolvedSearch } from "../search/resolved.ts";

/** What narrows a figure: the filter, and the search in it once its words are settled (null where nothing is searched). */
export type Narrowing = { readonly filter: Filter; readonly search: ResolvedSearch | null };

/**
 * A statement over `judged`: the passages, each with a bit set in `failed` for every dimension of the filter that leaves
 * it out, whether the search finds it and how well it answers. All statements under one narrowing share that table, so
 * that an engine may work it out once.
 */
export function overJudged({ filter, search }: Narrowing, statement: Sql): Sql {
  const bits = chosen(filter).map(
    (dimension) => sql`case when ${predicate(filter, dimension)} then 0 else ${bitOf(dimension)} end`,
  );
  const failed = bits.length === 0 ? sql`0` : join(bits, sql` | `);
  const filtered = sql`update judged as p set failed = (${failed})::int`;
  if (search === null) {
    const judged = sql`select ${FACTS}, (${failed})::int as failed, 0 as missed, 0::double as score, true as phrased
      from passages p`;
    return shared("judged", judged, { make: MAKE, updates: [filtered, ALL_FOUND] }, statement);
  }
  const ranked = rankedPassages(search);
  const judged = sql`select ${FACTS}, (${failed})::int as failed, 0 as missed, f.score, f.phrased
    from passages p join (${ranked}) f on f.passage_at = p.position`;
  const searched = sql`update judged set missed = n.missed, score = n.score, phrased = n.phrased from (
      select p.position, case when f.passage_at is null then ${NOT_FOUND} else 0 end as missed, coalesce(f.score, 0)::double as score,
        coalesce(f.phrased, false) as phrased
      from passages p left join (${ranked}) f on f.passage_at = p.position
    ) n where n.position = judged.position`;
  return shared("judged", judged, { make: MAKE, updates: [filtered, searched] }, statement);
}

const FACTS = sql`p.position, p.partnership_at, p.review_at, p.record_kind, p.statuses, p.list_position`;

const ALL_FOUND = sql`update judged set missed = 0, score = 0, phrased = true`;

/** The bit in `missed` of a passage that the search does not find. */
const NOT_FOUND = 1 << DIMENSIONS.length;

/** With every value that may come to stand in it, so that no plan made over it counts on one that does not. */
const MAKE = sql`create temp table judged as select ${FACTS}, (p.position % ${1 << DIMENSIONS.length})::int as failed,
  (p.position % ${2 * NOT_FOUND})::int as missed, p.position::double as score, p.position % 2 = 0 as phrased from passages p`;

/** The condition over `judged p` that a figure applies: the search finds the passage, and no dimension but those it shows leaves it out. */
export function narrowed(except: readonly Dimension[] = []): Sql {
  const looked = DIMENSIONS.filter((dimension) => !except.includes(dimension));
  return sql`(p.failed | p.missed) & ${looked.reduce((mask, dimension) => mask | bitOf(dimension), NOT_FOUND)} = 0`;
}

function bitOf(dimension: Dimension): number {
  return 1 << DIMENSIONS.indexOf(dimension);
}
