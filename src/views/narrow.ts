import type { Engine } from "../db/engine.ts";
import type { Filter } from "../filter/filter.ts";
import type { Narrowing } from "../queries/narrowing.ts";
import { candidates } from "../search/candidates.ts";
import { resolve } from "../search/resolved.ts";
import { searchText } from "../search/searchText.ts";

/** Settles the words of a filter's search on the vocabulary, which must be done before any figure is asked for. */
export async function narrow(engine: Pick<Engine, "ask">, filter: Filter): Promise<Narrowing> {
  const search = searchText(filter.search);
  if (search.words.length === 0) return { filter, search: null };
  return { filter, search: resolve(search, await engine.ask(candidates(search.words))) };
}
