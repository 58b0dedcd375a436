import { spread } from "../spread.ts";
import { ratio, short, type Table } from "../table.ts";
import type { FilterAct } from "./filterAct.ts";
import { KINDS_OF_ACT } from "./kindsOfAct.ts";
import type { OnPage } from "./onPage.ts";

/** Each page and kind of filter beside the same questions in DuckDB itself. */
export function pagesTable(pages: readonly OnPage[]): Table {
  const rows = pages.flatMap(({ name, ours, native }) =>
    KINDS_OF_ACT.flatMap(({ is, holds }) => {
      const of = <Each extends { readonly act: FilterAct }>(each: readonly Each[]) =>
        each.filter(({ act }) => holds(act));
      const [own, limit] = [of(ours), of(native)];
      if (own.length === 0) return [];
      const right = own.filter(({ shown }, index) => shown === limit[index]?.shown).length;
      const counts = spread(own.flatMap(({ reaction }) => reaction.countsMs ?? []));
      const figures = spread(own.flatMap(({ reaction }) => reaction.figuresMs ?? []));
      const lists = spread(own.flatMap(({ reaction }) => reaction.listsMs ?? []));
      const wasm = spread(own.flatMap(({ reaction }) => reaction.databaseMs ?? []));
      const itself = spread(limit.map(({ ms }) => ms));
      return [
        [
          `${name}, ${is}`,
          `${own.length}`,
          `${right}`,
          ...[counts, figures, lists].flatMap((each) => [short(each?.median), short(each?.p95)]),
          ...[wasm?.median, itself?.median].map(short),
          ratio(wasm?.median, itself?.median),
        ],
      ];
    }),
  );
  return {
    title:
      "A filter changed at 20,000 passages, ms since the click (counts and tables in view at most 100, figures in view 150, p95 300; lists of passages and threads in view by themselves)",
    heads: [
      "page, filter",
      "n",
      "counts right",
      "counts",
      "p95",
      "figures",
      "p95",
      "lists",
      "p95",
      "of it DuckDB-WASM",
      "DuckDB itself",
      "WASM / itself",
    ],
    rows,
  };
}
