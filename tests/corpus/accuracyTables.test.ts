import { describe, expect, it } from "vitest";
import { accuracyTables } from "../../src/corpus/accuracyTables.ts";
import { readChangeLog } from "../../src/corpus/changeLog.ts";
import type { Accuracy, Agreement } from "../../src/model/accuracy.ts";
import type { ThemeId } from "../../src/model/ids.ts";

const agreement: Agreement = {
  labelled: 4,
  hits: 3,
  extra: 0,
  missed: 1,
  precision: { value: 1, low: 0.4385, high: 1 },
  recall: { value: 0.75, low: 0.3006, high: 0.9544 },
  f1: null,
};

const accuracy: Accuracy = {
  codebookVersion: "1",
  sampleVersion: "1",
  note: "",
  samples: [],
  overall: agreement,
  byTheme: [{ theme: "flags" as ThemeId, ...agreement, hits: 2, missed: 2 }],
  confusions: [{ theme: "flags" as ThemeId, fault: "missed", instead: null, passages: 2 }],
  measures: [
    { measure: "reader-agreement", share: { value: 0.9612, low: 0.9612, high: 0.9612 }, of: 20 },
    { measure: "labelled-passages", share: null, of: 24 },
  ],
};

describe("the tables of accuracy", () => {
  const tables = accuracyTables({ accuracy, changes: [{ version: "1", change: "New." }] });

  it("give all themes first, then each, in thousandths", () => {
    expect(tables.theme_accuracy.map((row) => [row.theme_id, row.labelled, row.hits])).toEqual([
      [null, 4, 3],
      ["flags", 4, 2],
    ]);
    expect(tables.theme_accuracy[0]).toMatchObject({ precision_permille: 1000, recall_low: 301, recall_high: 954 });
    expect(tables.theme_accuracy[0]).toMatchObject({ f1_permille: null, f1_low: null, f1_high: null });
  });

  it("give confusions, measures without an interval of no width, and changes", () => {
    expect(tables.theme_confusions).toEqual([{ theme_id: "flags", fault: "missed", with_theme_id: null, passages: 2 }]);
    expect(tables.measures).toEqual([
      { measure: "reader-agreement", permille: 961, low: null, high: null, of: 20, position: 0 },
      { measure: "labelled-passages", permille: null, low: null, high: null, of: 24, position: 1 },
    ]);
    expect(tables.codebook_changes).toEqual([{ version: "1", change: "New.", position: 0 }]);
  });

  it("are empty where nothing was measured", () => {
    expect(Object.values(accuracyTables({ accuracy: null, changes: [] })).flat()).toEqual([]);
  });
});

describe("the change log", () => {
  it("is read by version, long entries joined, marks of code left out", () => {
    const log =
      "# Changes\n\n- not a change\n\n## 1.1.0\n\n- One `thing`\n  and more.\n- Two.\n\n## 1.0.0\n\n- First.\n";
    expect(readChangeLog(log)).toEqual([
      { version: "1.1.0", change: "One thing and more." },
      { version: "1.1.0", change: "Two." },
      { version: "1.0.0", change: "First." },
    ]);
    expect(readChangeLog("")).toEqual([]);
  });
});
