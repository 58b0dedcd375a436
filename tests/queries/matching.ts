import type { Dimension, Filter } from "../../src/filter/filter.ts";
import { DIMENSIONS } from "../../src/filter/filter.ts";
import type { Row, Tables } from "../../src/model/tables.ts";

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
  if (dimension === "theme") return of(tables.codings, id).map(({ theme_id }) => theme_id);
  if (dimension === "agency") return of(tables.passage_agencies, id).map(({ agency_id }) => agency_id);
  return of(tables.passage_statuses, id).map(({ status }) => status);
}

function of<R extends { readonly passage_id: string }>(rows: readonly R[], id: string): readonly R[] {
  return rows.filter(({ passage_id }) => passage_id === id);
}
