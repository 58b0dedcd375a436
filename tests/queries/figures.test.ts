import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIMENSIONS, type Dimension, type Filter, NO_FILTER, withSearch } from "../../src/filter/filter.ts";
import { RECORD_KINDS } from "../../src/filter/recordKind.ts";
import { ACTION_STATUSES } from "../../src/model/vocabulary.ts";
import { choiceCounts } from "../../src/queries/choiceCounts.ts";
import { heldKinds } from "../../src/queries/heldKinds.ts";
import type { Narrowing } from "../../src/queries/narrowing.ts";
import { recordPage } from "../../src/queries/recordPage.ts";
import { countedKinds, themesByReview } from "../../src/queries/themesByReview.ts";
import { kindCounts } from "../../src/views/kindCounts.ts";
import { listAnswer } from "../../src/views/listAnswer.ts";
import { narrow } from "../../src/views/narrow.ts";
import { statusCounts } from "../../src/views/statusCounts.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { nativeEngine } from "../db/nativeEngine.ts";
import { postingsOf } from "../db/readable.ts";
import { anyFilter } from "../filter/filterArbitrary.ts";
import { choicesOf, kindOf, matching } from "./matching.ts";

const tables = inventedTables();
const engine = await nativeEngine(tables);
const filters = anyFilter({
  partnership: tables.partnerships.map(({ partnership_id }) => partnership_id),
  review: tables.reviews.map(({ review_id }) => review_id),
  theme: tables.themes.map(({ theme_id }) => theme_id),
  agency: tables.agencies.map(({ agency_id }) => agency_id),
  status: ACTION_STATUSES,
  kind: RECORD_KINDS,
}).map((filter) => withSearch(filter, ""));

/** Compares a figure with the same figure worked out without SQL, for many filters and for none. */
async function agrees(figure: (filter: Filter) => Promise<void>): Promise<void> {
  await figure(NO_FILTER);
  await fc.assert(fc.asyncProperty(filters, figure), { numRuns: 40 });
}

const idAt = (place: number) => String(tables.passages[place]?.passage_id);
const themeAt = (place: number) => tables.themes.find(({ position }) => position === place)?.theme_id;
const reviewAt = (place: number) => tables.reviews.find(({ position }) => position === place)?.review_id;

const kinds = async (narrowing: Narrowing) =>
  kindCounts(await engine.ask(heldKinds), await engine.ask(choiceCounts(narrowing)), narrowing.filter);

function tally(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

describe("every figure, under any filter, agrees with the tables", () => {
  it("numbers beside the filters, each leaving out its own dimension, beside a status the actions; and of them the kinds and statuses", () =>
    agrees(async (filter) => {
      const rows = await engine.ask(choiceCounts({ filter, search: null }));
      const expected = (dimension: Dimension) =>
        tally(
          matching(tables, filter, dimension === "status" ? ["status", "kind"] : [dimension])
            .filter(({ kind }) => dimension !== "status" || kind === "action")
            .flatMap((passage) => [...new Set(choicesOf(tables, passage, dimension))]),
        );
      for (const dimension of DIMENSIONS) {
        const found = rows.filter((row) => row.dimension === dimension).map((row) => [row.choice, row.passages]);
        expect(Object.fromEntries(found)).toEqual(expected(dimension));
      }
      const kinds = kindCounts(await engine.ask(heldKinds), rows, filter);
      const matched = kinds.filter((row) => row.matching > 0).map((row) => [row.kind, row.matching]);
      expect(Object.fromEntries(matched)).toEqual(tally(matching(tables, filter).map(kindOf)));
      expect(kinds.reduce((sum, { held }) => sum + held, 0)).toBe(tables.passages.length);
      const statuses = statusCounts(rows).map((row) => [row.status, row.actions]);
      expect(Object.fromEntries(statuses)).toEqual(expected("status"));
    }));

  it("themes by review, leaving out themes, reviews and kinds", () =>
    agrees(async (filter) => {
      const narrowing = { filter, search: null };
      const kinds: readonly string[] = countedKinds(narrowing);
      const counted = matching(tables, filter, ["theme", "review", "kind"]).filter(
        (passage) => passage.review_id !== null && kinds.includes(kindOf(passage)),
      );
      const cells = counted.flatMap((passage) =>
        [...new Set(choicesOf(tables, passage, "theme"))].map((theme) => `${theme} ${passage.review_id}`),
      );
      const rows = await engine.ask(themesByReview(narrowing));
      const found = rows.cells.map(({ theme, review, passages }) => [
        `${themeAt(theme)} ${reviewAt(review)}`,
        passages,
      ]);
      expect(Object.fromEntries(found)).toEqual(tally(cells));
      expect(Object.fromEntries([...rows.totals].map(([review, passages]) => [reviewAt(review), passages]))).toEqual(
        tally(counted.map(({ review_id }) => String(review_id))),
      );
    }));

  it("the list, whose pages hold each passage once", () =>
    agrees(async (filter) => {
      const expected = matching(tables, filter).map(({ passage_id }) => passage_id);
      const found: string[] = [];
      for (let page = 1; (page - 1) * 25 < expected.length; page += 1) {
        const rows = await engine.ask(recordPage({ filter, search: null }, { page }));
        found.push(...rows.map(({ at }) => idAt(at)));
      }
      expect(found.toSorted()).toEqual(expected.toSorted());
      expect(
        await engine.ask(recordPage({ filter, search: null }, { page: Math.floor(expected.length / 25) + 2 })),
      ).toEqual([]);
    }));
});

describe("the list", () => {
  it("stands by kind, then partnership in alphabetical order, then place in its document", async () => {
    const names = new Map(tables.partnerships.map(({ partnership_id, name }) => [partnership_id, name]));
    const positions = new Map(tables.passages.map(({ passage_id, position }) => [passage_id, position]));
    const narrowing = { filter: NO_FILTER, search: null };
    const lists = [1, 2, 3].map((page) => listAnswer(engine, narrowing, { total: 75, page }));
    const keys = (await Promise.all(lists))
      .flatMap(({ records }) => records)
      .map(({ kind, partnership, review, id }) =>
        [
          RECORD_KINDS.indexOf(kind),
          names.get(partnership),
          String(tables.reviews.find(({ review_id }) => review_id === review)?.position ?? 9),
          String(positions.get(id)).padStart(5, "0"),
        ].join("|"),
      );
    expect(keys).toEqual(keys.toSorted());
  });
});

describe("a search", () => {
  const word = tables.surfaces.find(({ surface, count }) => /^[a-z]{6,}$/.test(surface) && count > 8);
  const holders = new Set(
    postingsOf(tables).flatMap(({ term_id, passage_id }) => (term_id === word?.term_id ? [passage_id] : [])),
  );
  const onlyFound = { ...tables, passages: tables.passages.filter(({ passage_id }) => holders.has(passage_id)) };
  const filter = withSearch(NO_FILTER, `${word?.surface} `);

  it("narrows every figure as it narrows the list", async () => {
    const narrowing = await narrow(engine, filter);
    expect(
      Object.fromEntries((await kinds(narrowing)).flatMap(({ kind, matching: n }) => (n > 0 ? [[kind, n]] : []))),
    ).toEqual(tally(onlyFound.passages.map(kindOf)));
    const partnerships = (await engine.ask(choiceCounts(narrowing))).filter(
      ({ dimension }) => dimension === "partnership",
    );
    expect(Object.fromEntries(partnerships.map(({ choice, passages }) => [choice, passages]))).toEqual(
      tally(onlyFound.passages.map(({ partnership_id }) => partnership_id)),
    );
    const statuses = statusCounts(await engine.ask(choiceCounts(narrowing)));
    expect(statuses.reduce((sum, { actions }) => sum + actions, 0)).toBe(
      onlyFound.passages.filter(({ kind }) => kind === "action").length,
    );
    const { totals } = await engine.ask(themesByReview(narrowing));
    expect([...totals.values()].reduce((sum, passages) => sum + passages, 0)).toBe(
      onlyFound.passages.filter((passage) => passage.review_id !== null && kindOf(passage) === "panel-recommendation")
        .length,
    );
    const listed = await engine.ask(recordPage(narrowing, { page: 1 }));
    expect(listed.every(({ at }) => holders.has(idAt(at)))).toBe(true);
    expect(listed).toHaveLength(Math.min(25, holders.size));
  });
});
