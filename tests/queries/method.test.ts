import { describe, expect, it } from "vitest";
import type { Row, TableName } from "../../src/model/tables.ts";
import { accuracyByTheme } from "../../src/queries/accuracyByTheme.ts";
import { codebookChanges } from "../../src/queries/codebookChanges.ts";
import { commonConfusions } from "../../src/queries/commonConfusions.ts";
import { documentDates } from "../../src/queries/documentDates.ts";
import { holdings } from "../../src/queries/holdings.ts";
import { measures } from "../../src/queries/measures.ts";
import { repeatCounts } from "../../src/queries/repeatCounts.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { nativeEngine } from "../db/nativeEngine.ts";
import { codingsOf } from "../db/readable.ts";

const invented = inventedTables();
const [first, second, third] = invented.themes.map(({ theme_id }) => theme_id);
const [one, two, three] = invented.passages.map(({ passage_id }) => passage_id);
if (!first || !second || !third || !one || !two || !three) throw new Error("the invented corpus is too small");

const blank = {
  labelled: 0,
  hits: 0,
  extra: 0,
  missed: 0,
  precision_permille: null,
  precision_low: null,
  precision_high: null,
  recall_permille: null,
  recall_low: null,
  recall_high: null,
  f1_permille: null,
  f1_low: null,
  f1_high: null,
} satisfies Omit<Row<"theme_accuracy">, "theme_id">;
const pair = (a: string, b: string, relation: string, strength: string): Row<"similar"> => ({
  a_id: a,
  b_id: b,
  score_permille: 900,
  relation,
  strength,
  shared_words: "",
  shared_asks: "",
});

const engine = await nativeEngine({
  ...invented,
  theme_accuracy: [
    { theme_id: second, ...blank, labelled: 3, hits: 2 },
    { theme_id: null, ...blank, labelled: 40, f1_permille: 881, f1_low: 860, f1_high: 900 },
    { theme_id: "gone", ...blank },
    { theme_id: first, ...blank, labelled: 12 },
  ],
  theme_confusions: [
    { theme_id: first, fault: "missed", with_theme_id: second, passages: 4 },
    { theme_id: second, fault: "extra", with_theme_id: first, passages: 4 },
    { theme_id: second, fault: "missed", with_theme_id: null, passages: 7 },
    { theme_id: third, fault: "extra", with_theme_id: first, passages: 2 },
    { theme_id: third, fault: "extra", with_theme_id: null, passages: 1 },
  ],
  measures: [
    { measure: "b", permille: null, low: null, high: null, of: 7, position: 1 },
    { measure: "a", permille: 500, low: 400, high: 600, of: null, position: 0 },
  ],
  codebook_changes: [
    { version: "1.0", change: "Begun.", position: 1 },
    { version: "1.1", change: "Mended.", position: 0 },
  ],
  similar: [
    pair(one, two, "repeat", "same"),
    pair(one, three, "repeat", "close"),
    pair(two, three, "repeat", "close"),
    pair("x", "y", "restated", "same"),
    pair("x", "z", "same-review", "close"),
  ],
  practice_links: [link(one, "c", "answers"), link(one, "d", "touches"), link(two, "d", "touches")],
});
const count = <Name extends TableName>(rows: readonly Row<Name>[], keep: (row: Row<Name>) => boolean) =>
  rows.filter(keep).length;

function link(passage_id: string, clause_id: string, strength: string): Row<"practice_links"> {
  return {
    passage_id,
    clause_id,
    strength,
    score_permille: 1,
    shared_words: "",
    shared_asks: "",
    passage_at: 0,
    clause_at: 0,
  };
}

describe("what is held", () => {
  it("is counted once, whatever it says of itself", async () => {
    const held = await engine.ask(holdings);
    const { passages } = invented;
    const codings = codingsOf(invented);
    const coded = new Set(codings.map(({ passage_id }) => passage_id));
    expect(held).toMatchObject({
      documents: invented.documents.length,
      reviews: invented.reviews.length,
      partnerships: new Set(invented.documents.map(({ partnership_id }) => partnership_id)).size,
      passages: passages.length,
      codes: codings.length,
      words: invented.surfaces.length,
    });
    expect(held.summarised + held.inSourceWords + held.textless).toBe(passages.length);
    expect(held.textless).toBe(count<"passages">(passages, ({ text }) => text === null));
    expect(held.codable).toBe(count<"passages">(passages, ({ text, kind }) => text !== null && kind !== "update"));
    expect(held.coded).toBe(
      count<"passages">(
        passages,
        ({ text, kind, passage_id }) => text !== null && kind !== "update" && coded.has(passage_id),
      ),
    );
  });

  it("is told by kind of document with the earliest and latest date", async () => {
    const rows = await engine.ask(documentDates);
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(
      [...new Set(invented.documents.map(({ kind }) => kind))].toSorted(),
    );
    for (const row of rows) {
      const documents = invented.documents.filter(({ kind }) => kind === row.kind);
      const ids = new Set(documents.map(({ document_id }) => document_id));
      const dates = documents.flatMap(({ dated }) => dated ?? []).toSorted();
      expect(row).toMatchObject({
        documents: documents.length,
        dated: dates.length,
        datedInText: documents.filter(({ dated_basis }) => dated_basis === "latest-in-text").length,
        earliest: dates[0] ?? null,
        latest: dates.at(-1) ?? null,
        passages: count<"passages">(invented.passages, ({ document_id }) => ids.has(document_id)),
      });
    }
  });

  it("is nothing where nothing is held", async () => {
    const empty = Object.fromEntries(Object.keys(invented).map((name) => [name, []]));
    const bare = await nativeEngine({ ...invented, ...empty });
    expect(Object.values(await bare.ask(holdings)).every((number) => number === 0)).toBe(true);
    expect(Object.values(await bare.ask(repeatCounts)).every((number) => number === 0)).toBe(true);
    expect(await bare.ask(documentDates)).toEqual([]);
    expect(await bare.ask(accuracyByTheme)).toEqual([]);
    expect(await bare.ask(commonConfusions(5))).toEqual([]);
    expect(await bare.ask(measures)).toEqual([]);
    expect(await bare.ask(codebookChanges)).toEqual([]);
  });
});

describe("published figures", () => {
  it("come of all themes first, then by the codebook, a theme that is gone last", async () => {
    const rows = await engine.ask(accuracyByTheme);
    expect(rows.map(({ theme }) => theme)).toEqual([null, first, second, "gone"]);
    expect(rows[0]).toMatchObject({ labelled: 40, f1: 881, f1Low: 860, f1High: 900, precision: null });
  });

  it("tell a theme taken for another once, as the missed one", async () => {
    expect(await engine.ask(commonConfusions(9))).toEqual([
      { theme: second, fault: "missed", instead: null, passages: 7 },
      { theme: first, fault: "missed", instead: second, passages: 4 },
      { theme: third, fault: "extra", instead: first, passages: 2 },
      { theme: third, fault: "extra", instead: null, passages: 1 },
    ]);
    expect(await engine.ask(commonConfusions(1))).toHaveLength(1);
  });

  it("keep their order, and what has no figure has none", async () => {
    expect((await engine.ask(measures)).map(({ measure, permille, of }) => [measure, permille, of])).toEqual([
      ["a", 500, null],
      ["b", null, 7],
    ]);
    expect((await engine.ask(codebookChanges)).map(({ version }) => version)).toEqual(["1.1", "1.0"]);
  });
});

describe("repeats and links", () => {
  it("are counted by what they are called", async () => {
    expect(await engine.ask(repeatCounts)).toMatchObject({
      samePairs: 1,
      closePairs: 2,
      restated: 1,
      sameReview: 1,
      threads: invented.threads.length,
      printed: invented.printed_links.length,
      clauses: invented.clauses.length,
      linked: 2,
      answers: 1,
      touches: 2,
      compared: count<"passages">(
        invented.passages,
        ({ kind, text, review_id }) =>
          text !== null && review_id !== null && ["recommendation", "action", "learning"].includes(kind),
      ),
    });
  });
});
