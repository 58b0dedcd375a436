import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Filter, NO_FILTER, withChoices, withSearch } from "../../src/filter/filter.ts";
import { RECORD_KINDS } from "../../src/filter/recordKind.ts";
import type { ThemeId } from "../../src/model/ids.ts";
import type { Row } from "../../src/model/tables.ts";
import { ACTION_STATUSES } from "../../src/model/vocabulary.ts";
import { accuracyOfTheme } from "../../src/queries/accuracyOfTheme.ts";
import { confusionsOfTheme } from "../../src/queries/confusionsOfTheme.ts";
import { themeClauses } from "../../src/queries/themeClauses.ts";
import { themeCompanions } from "../../src/queries/themeCompanions.ts";
import { themeDocuments } from "../../src/queries/themeDocuments.ts";
import { themePairs } from "../../src/queries/themePairs.ts";
import { themeRanking } from "../../src/queries/themeRanking.ts";
import { themeReach } from "../../src/queries/themeReach.ts";
import { themes } from "../../src/queries/themes.ts";
import { narrow } from "../../src/views/narrow.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { nativeEngine } from "../db/nativeEngine.ts";
import { codingsOf } from "../db/readable.ts";
import { anyFilter } from "../filter/filterArbitrary.ts";
import { choicesOf, matching } from "./matching.ts";

const invented = inventedTables();
const [first, second] = invented.themes;
if (first === undefined || second === undefined) throw new Error("the invented corpus has no two themes");
const ID = first.theme_id as ThemeId;

const tables = {
  ...invented,
  theme_accuracy: [
    accuracy(ID, { labelled: 34, hits: 31, extra: 3, missed: 3, precision_permille: 912 }),
    accuracy(null, { labelled: 400, hits: 380, extra: 20, missed: 20, precision_permille: 950 }),
  ],
  theme_confusions: [
    { theme_id: ID, fault: "missed", with_theme_id: null, passages: 1 },
    { theme_id: ID, fault: "extra", with_theme_id: second.theme_id, passages: 2 },
    { theme_id: second.theme_id, fault: "extra", with_theme_id: ID, passages: 9 },
  ],
};
const engine = await nativeEngine(tables);
const filters = anyFilter({
  partnership: tables.partnerships.map(({ partnership_id }) => partnership_id),
  review: tables.reviews.map(({ review_id }) => review_id),
  theme: tables.themes.map(({ theme_id }) => theme_id),
  agency: tables.agencies.map(({ agency_id }) => agency_id),
  status: ACTION_STATUSES,
  kind: RECORD_KINDS,
}).map((filter) => withSearch(filter, ""));

function accuracy(
  theme: string | null,
  figures: Pick<Row<"theme_accuracy">, "labelled" | "hits" | "extra" | "missed" | "precision_permille">,
): Row<"theme_accuracy"> {
  return {
    theme_id: theme,
    ...figures,
    precision_low: 790,
    precision_high: 970,
    recall_permille: null,
    recall_low: null,
    recall_high: null,
    f1_permille: null,
    f1_low: null,
    f1_high: null,
  };
}

/** Compares a figure with the same figure worked out without SQL, for many filters and for none. */
async function agrees(figure: (filter: Filter) => Promise<void>, numRuns = 30): Promise<void> {
  await figure(NO_FILTER);
  await fc.assert(fc.asyncProperty(filters, figure), { numRuns });
}

type Passage = Row<"passages">;
const themesOf = (passage: Passage) => [...new Set(choicesOf(tables, passage, "theme"))];
const ofReviews = (filter: Filter) => matching(tables, filter, ["theme"]).filter(({ review_id }) => review_id !== null);
const statusOf = new Map(tables.actions.map(({ action_id, status }) => [action_id, status]));
const place = new Map(tables.themes.map(({ theme_id, position }) => [theme_id, position]));

function distinct(values: readonly (string | null)[]): number {
  return new Set(values).size;
}

describe("the themes of the codebook", () => {
  it("have the number that their page is addressed by, each its own, from 1", async () => {
    const rows = await engine.ask(themes);
    expect(rows.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(rows.map((_, index) => index + 1));
    const row = rows.find(({ id }) => id === ID);
    expect(row).toMatchObject({ number: first.position + 1, includes: first.includes, excludes: first.excludes });
  });
});

describe("the ranking of themes", () => {
  it("agrees with the tables under any filter, leaving out the themes chosen", () =>
    agrees(async (filter) => {
      const passages = ofReviews(filter);
      const expected = tables.themes.flatMap(({ theme_id }) => {
        const carrying = passages.filter((passage) => themesOf(passage).includes(theme_id));
        const of = (kind: string) => carrying.filter((passage) => passage.kind === kind);
        const at = (status: string) =>
          of("action").filter(({ passage_id }) => statusOf.get(passage_id) === status).length;
        if (carrying.length === 0) return [];
        return {
          theme: theme_id,
          reviews: distinct(carrying.map(({ review_id }) => review_id)),
          partnerships: distinct(carrying.map(({ partnership_id }) => partnership_id)),
          passages: carrying.length,
          recommendations: of("recommendation").length,
          learning: of("learning").length,
          actions: of("action").length,
          completed: at("completed"),
          "partly-completed": at("partly-completed"),
          "in-progress": at("in-progress"),
          inReviews: [...new Set(carrying.map(({ review_id }) => review_id))].toSorted().join(" "),
        };
      });
      const rows = await engine.ask(themeRanking({ filter, search: null }));
      const byTheme = (a: { theme: string }, b: { theme: string }) => a.theme.localeCompare(b.theme);
      expect([...rows].sort(byTheme)).toEqual(expected.toSorted(byTheme));
    }));

  it("says of a theme what is said of it alone, whatever theme is chosen", () =>
    agrees(async (filter) => {
      const ranking = await engine.ask(themeRanking({ filter, search: null }));
      for (const { theme_id } of tables.themes) {
        const own = withChoices(filter, "theme", [theme_id]);
        const row = ranking.find(({ theme }) => theme === theme_id) ?? null;
        const reach = await engine.ask(themeReach({ filter: own, search: null }));
        if (row === null || reach === null) expect(reach).toBe(row);
        else expect(row).toMatchObject(reach);
      }
    }, 4));

  it("stands by reviews, then partnerships, then passages, then the codebook's order", async () => {
    const rows = await engine.ask(themeRanking({ filter: NO_FILTER, search: null }));
    const keys = rows.map(({ reviews, partnerships, passages, theme }) => [
      -reviews,
      -partnerships,
      -passages,
      place.get(theme) ?? 0,
    ]);
    const sorted = keys.toSorted((a, b) => a.map((key, index) => key - (b[index] ?? 0)).find((d) => d !== 0) ?? 0);
    expect(keys).toEqual(sorted);
    expect(rows.length).toBeGreaterThan(5);
  });

  it("follows a search", async () => {
    const narrowing = await narrow(engine, withSearch(NO_FILTER, "police "));
    const all = await engine.ask(themeRanking({ filter: NO_FILTER, search: null }));
    const found = await engine.ask(themeRanking(narrowing));
    const sum = (rows: typeof all) => rows.reduce((total, { passages }) => total + passages, 0);
    expect(sum(found)).toBeGreaterThan(0);
    expect(sum(found)).toBeLessThan(sum(all));
    const pairs = await engine.ask(themePairs(narrowing));
    expect(pairs.length).toBeGreaterThan(0);
  });
});

describe("themes that appear together", () => {
  it("are each pair once, with the passages and reviews that carry both, under any filter", () =>
    agrees(async (filter) => {
      const expected = new Map<string, { passages: number; reviews: Set<string | null> }>();
      for (const passage of ofReviews(filter)) {
        const carried = themesOf(passage).toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
        carried.forEach((a, index) => {
          for (const b of carried.slice(index + 1)) {
            const pair = expected.get(`${a} ${b}`) ?? { passages: 0, reviews: new Set() };
            expected.set(`${a} ${b}`, {
              passages: pair.passages + 1,
              reviews: pair.reviews.add(passage.review_id),
            });
          }
        });
      }
      const rows = await engine.ask(themePairs({ filter, search: null }));
      expect(new Map(rows.map(({ a, b, passages, reviews }) => [`${a} ${b}`, [passages, reviews]]))).toEqual(
        new Map([...expected].map(([pair, { passages, reviews }]) => [pair, [passages, reviews.size]])),
      );
      expect(rows.map(({ passages }) => passages)).toEqual(
        rows.map(({ passages }) => passages).toSorted((a, b) => b - a),
      );
    }));

  it("are the same seen from one theme", async () => {
    const pairs = await engine.ask(themePairs({ filter: NO_FILTER, search: null }));
    for (const { theme_id } of tables.themes) {
      const theme = theme_id as ThemeId;
      const filter = withChoices(NO_FILTER, "theme", [theme]);
      const rows = await engine.ask(themeCompanions({ filter, search: null }));
      const expected = pairs.flatMap(({ a, b, passages, reviews }) =>
        a === theme ? [{ theme: b, passages, reviews }] : b === theme ? [{ theme: a, passages, reviews }] : [],
      );
      expect(new Set(rows.filter((row) => row.theme !== theme))).toEqual(new Set(expected));
    }
  });
});

describe("one theme", () => {
  it("appears in the documents that the tables say, those dated first, the newest before the others, whatever review is chosen", () =>
    agrees(async (chosen) => {
      const filter = withChoices(chosen, "theme", [ID]);
      const carrying = matching(tables, filter, ["review"]).filter(({ review_id }) => review_id !== null);
      const rows = await engine.ask(themeDocuments({ filter, search: null }));
      const counts: Record<string, number> = {};
      for (const { document_id } of carrying) counts[document_id] = (counts[document_id] ?? 0) + 1;
      expect(Object.fromEntries(rows.map(({ document, passages }) => [document, passages]))).toEqual(counts);
      const dates = rows.map(({ document }) => {
        const held = tables.documents.find((d) => d.document_id === document);
        return `${held?.dated_basis === "printed" ? 1 : 0} ${held?.dated ?? ""}`;
      });
      expect(dates).toEqual(dates.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
    }));

  it("has its clauses, whatever kind is chosen, of practice documents alone", async () => {
    const filter = withChoices(
      withChoices(
        NO_FILTER,
        "theme",
        tables.themes.map(({ theme_id }) => theme_id),
      ),
      "kind",
      ["action"],
    );
    const rows = await engine.ask(themeClauses({ filter, search: null }));
    const coded = new Set(codingsOf(tables).map(({ passage_id }) => passage_id));
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      tables.passages
        .filter(({ kind, passage_id }) => kind === "clause" && coded.has(passage_id))
        .map(({ passage_id }) => passage_id)
        .toSorted(),
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it("has its own figures of accuracy and its own confusions, the most frequent first", async () => {
    expect(await engine.ask(accuracyOfTheme(ID))).toMatchObject({ labelled: 34, precision: 912, recall: null });
    expect(await engine.ask(accuracyOfTheme(second.theme_id as ThemeId))).toBeNull();
    expect(await engine.ask(confusionsOfTheme(ID))).toEqual([
      { fault: "extra", instead: second.theme_id, passages: 2 },
      { fault: "missed", instead: null, passages: 1 },
    ]);
  });
});
