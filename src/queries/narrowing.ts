import { type Sql, sql } from "../db/sql.ts";
import type { Dimension, Filter } from "../filter/filter.ts";
import { predicate } from "../filter/predicate.ts";
import { foundPassages } from "../search/found.ts";
import type { ResolvedSearch } from "../search/resolved.ts";

/** What narrows a figure: the filter, and the search in it once its words are settled (null where nothing is searched). */
export type Narrowing = { readonly filter: Filter; readonly search: ResolvedSearch | null };

/** How a statement begins that uses `narrowed`: the passages found, worked out once, as `found`. */
export function withFound({ search }: Narrowing): Sql {
  return search === null ? sql`` : sql`with found as materialized (${foundPassages(search)}) `;
}

/** The condition over `passages p` that a figure applies, leaving out the dimensions it shows. */
export function narrowed({ filter, search }: Narrowing, except: readonly Dimension[] = []): Sql {
  return predicate(filter, { except, found: search === null ? null : sql`select passage_id from found` });
}
