import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LabelledSet } from "../../../src/coding/evaluation/labelledSet.ts";
import { crossValidated } from "../../../src/coding/training/crossValidated.ts";
import type { Example } from "../../../src/coding/training/examples.ts";
import { examplesOf } from "../../../src/coding/training/examples.ts";
import { fitWeighing } from "../../../src/coding/training/fitWeighing.ts";
import { solve } from "../../../src/coding/training/solve.ts";
import { isCoded } from "../../../src/coding/weigh.ts";
import { FEATURES } from "../../../src/model/codebook.ts";
import type { ThemeId } from "../../../src/model/ids.ts";
import { codebookOf } from "../codebookFixture.ts";

const ids = (...names: string[]) => names as ThemeId[];

describe("solve", () => {
  it("solves what a matrix times its transpose gives", () => {
    const entry = fc.integer({ min: -5, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.array(entry, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }), (rows) => {
        const matrix = rows.map((row, i) =>
          rows.map((other, j) => row.reduce((sum, value, k) => sum + value * (other[k] ?? 0), i === j ? 1 : 0)),
        );
        const wanted = [1, -2, 3];
        const right = matrix.map((row) => row.reduce((sum, value, k) => sum + value * (wanted[k] ?? 0), 0));
        solve(matrix, right).forEach((value, index) => {
          expect(value).toBeCloseTo(wanted[index] ?? 0, 6);
        });
      }),
    );
  });

  it("refuses a matrix that is not positive definite", () => {
    expect(() => solve([[0]], [1])).toThrow(RangeError);
  });
});

describe("fitWeighing", () => {
  const example = (share: number, labelled: boolean): Example => ({
    group: "any",
    theme: "flags" as ThemeId,
    features: { strongest: 1, enough: 1, score: 0, share, wordings: 0, inOutcome: 0 },
    labelled,
    counts: 1,
  });
  const shares = [0.1, 0.15, 0.2, 0.25, 0.3, 0.6, 0.7, 0.8, 0.9, 1];
  const examples = [...shares, ...shares, ...shares].map((share) => example(share, share > 0.5));

  it("finds what tells labelled mentions from others, the same each time", () => {
    const weighing = fitWeighing(examples, ids("flags"));
    expect(weighing).toEqual(fitWeighing(examples, ids("flags")));
    expect(weighing.features.share).toBeGreaterThan(0);
    expect(isCoded("flags" as ThemeId, example(1, true).features, weighing)).toBe(true);
    expect(isCoded("flags" as ThemeId, example(0.1, false).features, weighing)).toBe(false);
  });

  it("counts an example as often as it is told to", () => {
    const contradicted = examples
      .map((one) => ({ ...one, counts: 0.01 }))
      .concat(example(1, false), example(0.1, true));
    const weighing = fitWeighing(contradicted, ids("flags"));
    expect(weighing.features.share).toBeLessThan(fitWeighing(examples, ids("flags")).features.share);
  });

  it("gives every feature a weight", () => {
    expect(Object.keys(fitWeighing(examples, ids("flags")).features)).toEqual([...FEATURES]);
  });
});

describe("labelled sets", () => {
  const coder = codebookOf({ flags: [{ phrases: ["flag"] }], training: [{ phrases: ["course"] }] });
  const entry = (group: string | null, text: string, ...themes: string[]) => ({
    group,
    passage: { kind: "action" as const, text },
    themes: ids(...themes),
    arguable: ids(),
  });
  const sets: LabelledSet[] = [
    {
      name: "documents",
      counts: 2,
      passages: [
        entry("one", "Put a flag on the file", "flags"),
        entry("two", "A course on the flag", "training"),
        entry("two", "Nothing of note"),
      ],
    },
    { name: "own", counts: 1, passages: [entry(null, "Hold a course", "training")] },
  ];

  it("give an example for each theme that a passage mentions", () => {
    expect(
      examplesOf(sets, coder).map(({ group, theme, labelled, counts }) => [group, theme, labelled, counts]),
    ).toEqual([
      ["one", "flags", true, 2],
      ["two", "training", true, 2],
      ["two", "flags", false, 2],
      ["own", "training", true, 1],
    ]);
  });

  it("are coded whole, each passage once, under the name of its set", () => {
    const coded = crossValidated(sets, coder);
    expect(coded.map(({ set, themes }) => [set, ...themes])).toEqual([
      ["documents", "flags"],
      ["documents", "training"],
      ["documents"],
      ["own", "training"],
    ]);
    expect(coded[2]?.coded).toEqual([]);
  });
});
