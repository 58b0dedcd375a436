import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/coding/evaluation/agreement.ts";
import { findLabelled } from "../../../src/coding/evaluation/findLabelled.ts";
import { scoreCodings } from "../../../src/coding/evaluation/scoreCodings.ts";
import { scoreTable } from "../../../src/coding/evaluation/scoreTable.ts";
import type { Extraction } from "../../../src/model/extraction.ts";
import type { ThemeId } from "../../../src/model/ids.ts";

const ids = (...names: string[]) => names as ThemeId[];

const label = (kind: "action" | "recommendation" | "learning", number: string | null, text_start: string) => ({
  file: "plan.txt",
  kind,
  number,
  text_start,
  themes: ids("marac"),
  arguable: ids(),
});

const action = (number: string | null, text: string | null, outcome: string | null = null) =>
  ({ number, text, outcome }) as unknown as Extraction["actions"][number];

const extraction = (parts: Partial<Extraction>) =>
  ({ recommendations: [], actions: [], learning: [], clauses: [], ...parts }) as unknown as Extraction;

describe("findLabelled", () => {
  it("takes alike records once each, the one with the label's number first", () => {
    const found = findLabelled(
      [label("action", "2", "Write to every"), label("action", null, "Write to every")],
      extraction({ actions: [action("1", "Write to every ward."), action("2", "Write to every GP.")] }),
    );
    expect(found.map((passage) => passage?.text)).toEqual(["Write to every GP.", "Write to every ward."]);
  });

  it("finds an action without text by its outcome, and a text whose name was dropped", () => {
    const found = findLabelled(
      [
        label("action", null, "Patients feel safer"),
        label("action", null, "The panel saw that Wilma had called the police six times"),
      ],
      extraction({
        actions: [
          action(null, null, "Patients feel safer at home."),
          action(null, "The panel saw that the victim had called the police six times in May."),
        ],
      }),
    );
    expect(found.every((passage) => passage !== null)).toBe(true);
  });

  it("gives null where nothing of that kind begins so", () => {
    const actions = [action("1", "Write to every ward.")];
    expect(findLabelled([label("learning", null, "Write to every ward")], extraction({ actions }))).toEqual([null]);
    expect(findLabelled([label("action", null, "Train all midwives")], extraction({ actions }))).toEqual([null]);
  });
});

describe("scoreCodings", () => {
  const scores = scoreCodings([
    { coded: ids("marac", "training", "flags"), themes: ids("marac"), arguable: ids("flags") },
    { coded: ids(), themes: ids("marac", "stalking"), arguable: ids("stalking") },
  ]);

  it("counts hits, extra and missed codes, and no arguable one", () => {
    expect(scores.overall).toEqual({ hits: 1, extra: 1, missed: 1 });
    expect(Object.fromEntries(scores.byTheme)).toEqual({
      marac: { hits: 1, extra: 0, missed: 1 },
      training: { hits: 0, extra: 1, missed: 0 },
    });
  });

  it("gives shares, and null where there is nothing to share", () => {
    const { precision, recall, f1 } = agreementOf({ hits: 3, extra: 1, missed: 2 });
    expect([precision?.value, recall?.value]).toEqual([0.75, 0.6]);
    expect(f1?.value).toBeCloseTo(6 / 9, 12);
    expect(agreementOf({ hits: 0, extra: 0, missed: 0 })).toMatchObject({ precision: null, recall: null, f1: null });
  });

  it("is printed a line a theme in codebook order, with the total last", () => {
    const lines = scoreTable(scores, ids("training", "stalking", "marac"));
    expect(lines.map((line) => line.split(/\s/)[0])).toEqual(["theme", "training", "marac", "all"]);
    expect(lines.at(-1)).toMatch(/0\.50 \(0\.09-0\.91\)\s+0\.50 \(0\.09-0\.91\)\s+0\.50 \(0\.12-0\.88\)\s+1\s+1\s+1$/);
  });
});
