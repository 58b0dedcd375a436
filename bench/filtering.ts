import { DIMENSIONS } from "../src/filter/filter.ts";
import { readLabels } from "../src/views/labels.ts";
import type { FilterAct } from "./filters/filterAct.ts";
import { FILTERED_PAGES, OVERVIEW_PAGE } from "./filters/filteredPage.ts";
import { type MosaicReaction, mosaicFilters } from "./filters/mosaicFilters.ts";
import { type NativeReaction, nativeFilters } from "./filters/nativeFilters.ts";
import { type OurReaction, ourFilters } from "./filters/ourFilters.ts";
import { cumulativeShift } from "./layoutShift.ts";
import { spread } from "./spread.ts";
import type { Stand } from "./stand.ts";
import { short, type Table } from "./table.ts";

type Parts = Pick<Stand, "browser" | "national" | "mosaic" | "native">;
type OnPage = {
  readonly name: string;
  readonly ours: readonly OurReaction[];
  readonly native: readonly NativeReaction[];
};

/** Put on are told apart by filter; what is taken off may leave nothing on, which the page knows without asking. */
const KINDS_OF_ACT: readonly { readonly is: string; readonly holds: (act: FilterAct) => boolean }[] = [
  { is: "all put on", holds: ({ on }) => on },
  { is: "all taken off", holds: ({ on }) => !on },
  ...DIMENSIONS.map((dimension) => ({
    is: dimension,
    holds: (act: FilterAct) => act.on && act.dimension === dimension,
  })),
];

/** Filters at 20,000 passages once the engine is there: ours, the same questions in DuckDB itself, and the Mosaic page. */
export async function filtering(stand: Parts, samples: number): Promise<readonly Table[]> {
  const [browser, { address }, native] = [await stand.browser(), await stand.national(), await stand.native()];
  const pages: OnPage[] = [];
  for (const page of FILTERED_PAGES) {
    const ours = await ourFilters(browser, address, page, samples);
    const acts = ours.map(({ act }) => act);
    pages.push({ name: page.name, ours, native: await nativeFilters(native, page, acts) });
  }
  const overview = pages.find(({ name }) => name === OVERVIEW_PAGE.name)?.ours ?? [];
  const mosaic = await stand.mosaic();
  const compared =
    mosaic === null
      ? null
      : await mosaicFilters(
          browser,
          mosaic.address,
          await readLabels(native),
          overview.map(({ act }) => act),
        );
  return [pagesTable(pages), ...(compared === null ? [] : [comparedTable(overview, compared)]), shiftTable(pages)];
}

function pagesTable(pages: readonly OnPage[]): Table {
  const rows = pages.flatMap(({ name, ours, native }) =>
    KINDS_OF_ACT.flatMap(({ is, holds }) => {
      const of = <Each extends { readonly act: FilterAct }>(each: readonly Each[]) =>
        each.filter(({ act }) => holds(act));
      const [own, limit] = [of(ours), of(native)];
      if (own.length === 0) return [];
      const right = own.filter(({ shown }, index) => shown === limit[index]?.shown).length;
      const counts = spread(own.flatMap(({ reaction }) => reaction.countsMs ?? []));
      const figures = spread(own.flatMap(({ reaction }) => reaction.figuresMs ?? []));
      const wasm = spread(own.flatMap(({ reaction }) => reaction.databaseMs ?? []));
      const itself = spread(limit.map(({ ms }) => ms));
      return [
        [
          `${name}, ${is}`,
          `${own.length}`,
          `${right}`,
          ...[counts?.median, counts?.p95, figures?.median, figures?.p95, wasm?.median, itself?.median].map(short),
          ratio(wasm?.median, itself?.median),
        ],
      ];
    }),
  );
  return {
    title:
      "A filter changed at 20,000 passages, ms since the click (counts and tables in view at most 100, figures in view 150, p95 300)",
    heads: [
      "page, filter",
      "n",
      "counts right",
      "counts",
      "p95",
      "figures",
      "p95",
      "of it DuckDB-WASM",
      "DuckDB itself",
      "WASM / itself",
    ],
    rows,
  };
}

function comparedTable(ours: readonly OurReaction[], mosaic: readonly MosaicReaction[]): Table {
  const rows = KINDS_OF_ACT.map(({ is, holds }) => {
    const of = (each: readonly (OurReaction | MosaicReaction)[], what: "countsMs" | "figuresMs") =>
      spread(each.filter(({ act }) => holds(act)).flatMap(({ reaction }) => reaction[what] ?? []));
    const [ourCounts, ourFigures] = [of(ours, "countsMs"), of(ours, "figuresMs")];
    const [theirCounts, theirFigures] = [of(mosaic, "countsMs"), of(mosaic, "figuresMs")];
    return [
      is,
      `${ourCounts?.n ?? 0}`,
      ...[ourCounts?.median, ourCounts?.p95, theirCounts?.median, theirCounts?.p95].map(short),
      ratio(ourCounts?.median, theirCounts?.median),
      ...[ourFigures?.median, ourFigures?.p95, theirFigures?.median, theirFigures?.p95].map(short),
      ratio(ourFigures?.median, theirFigures?.median),
    ];
  });
  return {
    title:
      "The same choices on our overview and on the Mosaic page, both warm, ms until counts or table, and figures, are in view",
    heads: [
      "filter",
      "n",
      "our counts",
      "p95",
      "Mosaic table",
      "p95",
      "ours / Mosaic",
      "our figures",
      "p95",
      "Mosaic figures",
      "p95",
      "ours / Mosaic",
    ],
    rows,
  };
}

function shiftTable(pages: readonly OnPage[]): Table {
  const rows = pages.map(({ name, ours }) => {
    const largest = (which: "unexpected" | "of-reader") =>
      Math.max(...ours.map(({ reaction }) => cumulativeShift(reaction.shifts, which)));
    return [name, `${ours.length}`, largest("unexpected").toFixed(3), largest("of-reader").toFixed(3)];
  });
  return {
    title: "Layout shift after a filter, the largest (at most 0.02)",
    heads: ["page", "n", "later than half a second", "within half a second of the click"],
    rows,
  };
}

function ratio(one: number | undefined, other: number | undefined): string {
  return one === undefined || other === undefined || other === 0 ? "" : (one / other).toPrecision(2);
}
