import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../src/filter/filter.ts";
import type { ThemeId } from "../../src/model/ids.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import { partialDate } from "../../src/model/partialDate.ts";
import { TABLES, type TableName, type Tables } from "../../src/model/tables.ts";
import { LIKENESS_MEASURES, PUBLISHED_MEASURES } from "../../src/model/vocabulary.ts";
import type { AccuracyByTheme } from "../../src/queries/accuracyByTheme.ts";
import type { DocumentDates } from "../../src/queries/documentDates.ts";
import type { RepeatCounts } from "../../src/queries/repeatCounts.ts";
import { readLabels } from "../../src/views/labels.ts";
import { intervalRows } from "../../src/views/method/AccuracyFigure.tsx";
import { AccuracyTable } from "../../src/views/method/AccuracyTable.tsx";
import { accuracySummary, tooFewSentence } from "../../src/views/method/accuracySummary.ts";
import { accuracyTable } from "../../src/views/method/accuracyTable.ts";
import { confusionSentence } from "../../src/views/method/confusionSentence.ts";
import { DATA_WORDS } from "../../src/views/method/dataWords.ts";
import { datesSentence } from "../../src/views/method/heldWords.ts";
import { MethodBody } from "../../src/views/method/MethodBody.tsx";
import { MethodContents } from "../../src/views/method/MethodContents.tsx";
import { isTold, measureWords, plainWords } from "../../src/views/method/measureWords.ts";
import { methodAnswer } from "../../src/views/method/methodAnswer.ts";
import { methodSentence } from "../../src/views/method/methodSentence.ts";
import { practiceFound, printedWords, repeatsFound } from "../../src/views/method/repeatWords.ts";
import { themeFiguresLine } from "../../src/views/method/themeFigures.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { nativeEngine } from "../db/nativeEngine.ts";

const tables = inventedTables();
const nothing = () => undefined;
const manifest: Manifest = {
  dataVersion: "7.7.7",
  codebookVersion: "8.8.8",
  wording: "summary",
  tables: Object.fromEntries(
    Object.keys(TABLES).map((name) => [name, { file: `${name}.arrow`, sha256: "", rows: 3, bytes: 4096 }]),
  ) as Manifest["tables"],
};

async function drawn(held: Tables): Promise<string> {
  const { ask } = await nativeEngine(held);
  const labels = await readLabels({ ask });
  const answer = await methodAnswer({ ask, manifest });
  return renderToStaticMarkup(<MethodBody answer={answer} labels={labels} filter={NO_FILTER} onPage={nothing} />)
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}

const html = await drawn(tables);
const empty = await drawn({
  ...tables,
  ...Object.fromEntries(Object.keys(TABLES).map((name) => [name as TableName, []])),
});
const labels = await readLabels(await nativeEngine(tables));

/** A row with the same share for all three figures. */
function row(theme: string | null, labelled: number, hits: number, permille: number | null): AccuracyByTheme {
  const [low, high] = permille === null ? [null, null] : [permille - 100, Math.min(1000, permille + 50)];
  return {
    theme: theme as ThemeId | null,
    labelled,
    hits,
    extra: 0,
    missed: labelled - hits,
    precision: permille,
    precisionLow: low,
    precisionHigh: high,
    recall: permille,
    recallLow: low,
    recallHigh: high,
    f1: permille,
    f1Low: low,
    f1High: high,
  };
}

const [one, two, three] = [...labels.themes.values()].sort((a, b) => a.number - b.number);
if (one === undefined || two === undefined || three === undefined) throw new Error("too few invented themes");
const ACCURACY = [
  row(null, 60, 50, 880),
  row(one.id, 20, 15, 700),
  row(two.id, 30, 29, 960),
  row(three.id, 4, 4, 1000),
  row("gone", 12, 12, 990),
];

describe("the page", () => {
  it("has every part that its table of contents leads to, in that order", () => {
    const contents = renderToStaticMarkup(<MethodContents />);
    const wanted = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const found = [...html.matchAll(/<h2 id="(method-[^"]+)" tabindex="-1"/gi)].map(([, id]) => id);
    expect(wanted.length).toBeGreaterThan(8);
    expect(found).toEqual(wanted);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(found).toContain(id);
  });

  it("tells every theme in the order of the codebook, with its page, and never skips a level of heading", () => {
    const themes = [...html.matchAll(/data-theme="([^"]+)"/g)].map(([, id]) => id);
    expect(themes.toSorted()).toEqual(tables.themes.map(({ theme_id }) => theme_id).toSorted());
    for (const { position, definition } of tables.themes) {
      expect(html).toContain(`href="/t/${String(position + 1).padStart(2, "0")}/"`);
      expect(html).toContain(definition);
    }
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    }, 1);
  });

  it("names versions, files and tables as the manifest has them", () => {
    expect(html).toContain("version 7.7.7");
    expect(html).toContain("version 8.8.8");
    for (const name of Object.keys(TABLES))
      expect(html).toContain(`href="/data/${name}.arrow" download="${name}.arrow"`);
    expect(html).toContain('href="/data/manifest.json"');
  });

  it("says of empty tables that there is nothing, and breaks nowhere", () => {
    expect(empty).toContain("No document is held here yet.");
    expect(empty).toContain("No theme is held here yet.");
    expect(empty.match(/No figures are published for this yet\./g)).toHaveLength(3);
    expect(empty).toContain("No change of the codebook is published yet.");
    expect(empty).toContain("No pair of different reviews held here asks for the same or something close.");
    expect(empty).toContain("No practice document is held here, so nothing is linked.");
    expect(empty).not.toContain("Which themes are coded well");
    for (const page of [html, empty]) expect(page).not.toMatch(/NaN|undefined|null|\[object/);
  });

  it("opens with what was read and how often it is right, or that this is not known", () => {
    const holdings = {
      partnerships: 1,
      reviews: 1,
      documents: 1,
      passages: 1200,
      summarised: 0,
      inSourceWords: 0,
      textless: 0,
      codable: 0,
      coded: 0,
      codes: 0,
      words: 0,
    };
    const measure = (name: string, permille: number) =>
      [name, { measure: name, permille, low: null, high: null, of: null }] as const;
    const said = (...measures: readonly ReturnType<typeof measure>[]) =>
      methodSentence({ holdings, measures: new Map(measures) })
        .map(({ text }) => text)
        .join("");
    expect(said()).toBe(
      "1,200 records of 1 document were read by fixed rules. How often the themes are right has not been measured yet.",
    );
    expect(said(measure("coding-precision", 912))).toMatch(/about 91 are right\.$/);
    expect(said(measure("coding-precision", 912), measure("coding-f1-other-reviews", 660))).toMatch(
      /about 91 are right; where a text uses other words, fewer\.$/,
    );
  });
});

describe("accuracy", () => {
  it("gives a figure only from enough labels, in words, table and picture alike", () => {
    expect(themeFiguresLine(undefined)).toBe("How often it is right has not been measured yet.");
    expect(themeFiguresLine(row("a", 4, 4, 1000))).toBe("How often it is right: too few labels to say (4 labels).");
    expect(themeFiguresLine(row("a", 20, 15, 700))).toBe(
      "Precision 70 (60 to 75), recall 70 (60 to 75), F1 70 (60 to 75); 20 labels.",
    );
    expect(themeFiguresLine(row("a", 12, 3, 250))).toBe(
      "Recall 25 (15 to 30), F1 25 (15 to 30); 12 labels. Precision: too few labels to say.",
    );
    const table = accuracyTable(ACCURACY, labels, "Accuracy");
    expect(new Set(table.rows.map((cells) => cells.length))).toEqual(new Set([table.head.length]));
    expect(table.rows[3]).toContain("too few labels to say");
    expect(table.rows[3]).not.toContain(100);
    const shown = renderToStaticMarkup(<AccuracyTable caption="Accuracy" accuracy={ACCURACY} labels={labels} />);
    expect(shown.match(/<tr>/g)).toHaveLength(ACCURACY.length + 1);
    expect(shown).toContain("All themes together");
    expect(shown.match(/too few labels to say/g)).toHaveLength(3);
  });

  it("is drawn from the best to the least, of themes that have a page", () => {
    expect(intervalRows(ACCURACY, labels)).toEqual([
      { key: two.id, label: two.label, labelled: 30, value: 96, low: 86, high: 100 },
      { key: one.id, label: one.label, labelled: 20, value: 70, low: 60, high: 75 },
    ]);
  });

  it("is summed up in words from the same rows", () => {
    const summary = accuracySummary(ACCURACY.slice(0, 4), labels);
    expect(summary).toContain("All themes together: F1 88 (78 to 93) of 100, from 60 labels.");
    expect(summary).toMatch(
      /^All .* Of the 2 themes with at least 10 labels the lowest is .+ \(70\), the highest .+ \(96\)\./,
    );
    expect(tooFewSentence(ACCURACY.slice(0, 4), labels)).toMatch(/^Too few labels to say for 1 theme: .+\.$/);
    expect(tooFewSentence(ACCURACY.slice(0, 3), labels)).toBe("");
  });

  it("tells confusions as sentences, whichever side they are told from", () => {
    const said = (fault: "extra" | "missed", instead: ThemeId | null, passages: number) =>
      confusionSentence({ theme: one.id, fault, instead, passages }, labels);
    const [a, b] = [one.label.slice(1), two.label.slice(1)];
    expect(said("missed", null, 1)).toMatch(
      new RegExp(`^In one labelled passage readers gave “.${a}” and the rules missed it\\.$`),
    );
    expect(said("extra", null, 12)).toMatch(
      new RegExp(`^In 12 labelled passages the rules gave “.${a}” and readers did not\\.$`),
    );
    expect(said("extra", two.id, 2)).toMatch(new RegExp(`the rules gave “.${a}” where readers gave “.${b}”\\.$`));
    expect(said("missed", two.id, 2)).toMatch(new RegExp(`the rules gave “.${b}” where readers gave “.${a}”\\.$`));
  });
});

describe("published figures", () => {
  const measure = { measure: "repeat-precision", permille: 786, low: 524, high: 924, of: 14 };

  it("are told with interval and number, as far as these are stated", () => {
    expect(measureWords(measure)).toMatch(
      /^Of 100 pairs called repeats, about 79 .*\(95 % interval 52 to 92; from 14 pairs\)\.$/,
    );
    expect(measureWords({ ...measure, low: null, high: null, of: 1 })).toMatch(/\(from 1 pair\)\.$/);
    expect(measureWords({ ...measure, low: null, high: null, of: null })).toMatch(/careful reader\.$/);
    expect(measureWords({ ...measure, permille: null })).toBeNull();
    expect(measureWords({ ...measure, measure: "toString" })).toBeNull();
    expect(measureWords(undefined)).toBeNull();
    expect(plainWords(measure)).toBe("79 of 100 (95 % interval 52 to 92; from 14)");
    expect(plainWords({ ...measure, permille: null })).toBe("14");
  });

  it("are each told by a sentence of their own and described in the data", () => {
    for (const code of [...PUBLISHED_MEASURES, ...LIKENESS_MEASURES]) {
      expect(isTold(code)).toBe(true);
      expect(measureWords({ measure: code, permille: 500, low: 400, high: 600, of: 20 })).toMatch(/\d.*\.$/);
      expect(DATA_WORDS.codes.measure?.[code]).toBeDefined();
    }
  });

  it("that no part tells stand by their code", async () => {
    const page = await drawn({
      ...tables,
      measures: [{ measure: "newly-measured", permille: 641, low: null, high: null, of: null, position: 0 }],
    });
    expect(page).toContain("<code>newly-measured</code>: 64 of 100");
    expect(html).not.toContain("Further published figures");
  });
});

describe("what is held", () => {
  const dates = (documents: number, dated: number, datedInText: number): DocumentDates => ({
    kind: "action-plan",
    documents,
    dated,
    datedInText,
    earliest: dated === 0 ? null : partialDate("2020-02"),
    latest: dated === 0 ? null : partialDate("2021"),
    passages: 1,
  });

  it("says how many documents are dated, by what, and what follows", () => {
    expect(datesSentence([dates(2, 0, 0)])).toContain("None of these documents prints a date");
    expect(datesSentence([dates(2, 2, 0)])).toBe("Each of them has a date.");
    expect(datesSentence([dates(4, 2, 1), dates(1, 1, 1)])).toBe(
      "3 of the 5 documents have a date; for 2 of them it is the latest date that the text mentions, not a printed date of the document. The order of the others in time is not known.",
    );
  });

  const counts: RepeatCounts = {
    compared: 9,
    samePairs: 1,
    closePairs: 0,
    restated: 2,
    sameReview: 0,
    threads: 1,
    sameThreads: 1,
    printed: 3,
    printedHeld: 0,
    clauses: 4,
    practiceDocuments: 1,
    linked: 1,
    answers: 1,
    touches: 0,
  };

  it("says how many repeats and links there are, without a bare naught", () => {
    expect(repeatsFound(counts)).toBe(
      "1 pair of different reviews asks for the same, and no pair for something close. They make 1 thread, of which 1 asks for the same. A further 2 pairs inside one review are restated and not counted.",
    );
    expect(repeatsFound({ ...counts, samePairs: 0, closePairs: 1400, restated: 0, threads: 6, sameThreads: 0 })).toBe(
      "No pair of different reviews asks for the same, and 1,400 pairs for something close. They make 6 threads, of which none asks for the same.",
    );
    expect(printedWords({ ...counts, printed: 0 })).toBe("No plan held here prints a link to another review.");
    expect(printedWords(counts)).toContain("held here for none of them");
    expect(practiceFound(counts)).toContain("1 record has a clause beside it");
    expect(practiceFound({ ...counts, linked: 0 })).toContain("None of them is near to a record.");
  });
});
