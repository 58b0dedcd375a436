import { spread } from "../spread.ts";
import { ratio, short, type Table } from "../table.ts";
import { KINDS_OF_ACT } from "./kindsOfAct.ts";
import type { MosaicReaction } from "./mosaicFilters.ts";
import type { OurReaction } from "./ourFilters.ts";

/** The same acts on our overview and on the Mosaic page. */
export function comparedTable(ours: readonly OurReaction[], mosaic: readonly MosaicReaction[]): Table {
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
