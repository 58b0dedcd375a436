import { spread } from "../spread.ts";
import { short, type Table } from "../table.ts";
import type { OnPage } from "./onPage.ts";

/** Where the time goes: each question by its median while a filter is on. */
export function questionTable(pages: readonly OnPage[]): Table {
  const rows = pages
    .filter(({ name }) => !name.includes(","))
    .flatMap(({ name, native }) => {
      const on = native.filter(({ act }) => act.on);
      const names = [...new Set(on.flatMap(({ questions }) => [...questions.keys()]))];
      return names
        .map((question) => ({ question, lies: spread(on.flatMap(({ questions }) => questions.get(question) ?? [])) }))
        .sort((a, b) => (b.lies?.median ?? 0) - (a.lies?.median ?? 0))
        .map(({ question, lies }) => [`${name}: ${question}`, ...[lies?.median, lies?.p95].map(short)]);
    });
  return {
    title: "The questions a page asks under a filter, in DuckDB itself, ms",
    heads: ["page: question", "median", "p95"],
    rows,
  };
}
