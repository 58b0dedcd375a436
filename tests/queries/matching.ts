import type { Dimension, Filter } from "../../src/filter/filter.ts";
import { DIMENSIONS } from "../../src/filter/filter.ts";
import type { Row, Tables } from "../../src/model/tables.ts";
import { agenciesOf, codingsOf, statusesOf } from "../db/readable.ts";

/** The kind of a passage as a reader is told it; written out here a second time so that the query is checked by it. */
export function kindOf({ kind, origin }: Row<"passages">): string {
  if (kind === "recommendation") return origin === "agency" ? "agency-recommendation" : "panel-recommendation";
  return kind === "learning" ? "learning-point" : kind;
}

/** The passages that a filter leaves, worked out without SQL. Its search is not looked at. */
export function matching(tables: Tables, filter: Filter, except: readonly Dimension[] = []): Row<"passages">[] {
  return tables.passages.filter((passage) =>
    DIMENSIONS.every((dimension) => {
      const chosen: readonly string[] = filter[dimension];
      if (except.includes(dimension) || chosen.length === 0) return true;
      return choicesOf(tables, passage, dimension).some((choice) => chosen.includes(choice));
    }),
  );
}

/** Under which choices of a dimension a passage stands. */
export function choicesOf(tables: Tables, passage: Row<"passages">, dimension: Dimension): readonly string[] {
  const id = passage.passage_id;
  if (dimension === "partnership") return [passage.partnership_id];
  if (dimension === "review") return passage.review_id === null ? [] : [passage.review_id];
  if (dimension === "kind") return [kindOf(passage)];
  if (dimension === "theme")
    return (
      byPassage(tables, codings, codingsOf)
        .get(id)
        ?.map(({ theme_id }) => theme_id) ?? []
    );
  if (dimension === "agency")
    return (
      byPassage(tables, agencies, agenciesOf)
        .get(id)
        ?.map(({ agency_id }) => agency_id) ?? []
    );
  return statusesOf(passage);
}

type Grouped<R> = WeakMap<Tables, ReadonlyMap<string, readonly R[]>>;
type WithPassage = { readonly passage_id: string };
const codings: Grouped<ReturnType<typeof codingsOf>[number]> = new WeakMap();
const agencies: Grouped<ReturnType<typeof agenciesOf>[number]> = new WeakMap();

/** The rows by passage, worked out once for the same tables. */
function byPassage<R extends WithPassage>(
  tables: Tables,
  kept: Grouped<R>,
  rowsOf: (tables: Tables) => readonly R[],
): ReadonlyMap<string, readonly R[]> {
  const before = kept.get(tables);
  if (before !== undefined) return before;
  const groups = new Map<string, R[]>();
  for (const row of rowsOf(tables)) groups.set(row.passage_id, [...(groups.get(row.passage_id) ?? []), row]);
  kept.set(tables, groups);
  return groups;
}
