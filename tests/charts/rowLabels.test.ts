import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowLabels } from "../../src/charts/rowLabels.ts";

const LONG_NAME = "Recognising and responding to risk in later life and in care";

describe("names of rows", () => {
  it("stay in one line where there is room, and keep the row", () => {
    const { labels, deepest } = rowLabels([{ label: "Flags and markers", theme: "flags" }], 300, 14);
    expect(labels).toEqual([
      { label: "Flags and markers", theme: "flags", lines: ["Flags and markers"], words: "Flags and markers" },
    ]);
    expect(deepest).toBe(1);
  });

  it("of sixty characters take two lines on a phone", () => {
    const { labels, deepest } = rowLabels([{ label: LONG_NAME }, { label: "Flags" }], 300, 14);
    expect(LONG_NAME).toHaveLength(60);
    expect(labels.map(({ lines }) => lines.length)).toEqual([2, 1]);
    expect(deepest).toBe(2);
  });

  it("lose no letter and are never wider than their room", () => {
    const word = fc.stringMatching(/^[a-z]{1,30}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), fc.integer({ min: 80, max: 400 }), (words, room) => {
        const label = words.join(" ");
        const [name] = rowLabels([{ label }], room, 14).labels;
        const drawn = (name?.lines ?? []).join("").replaceAll("-", "").replaceAll(" ", "");
        expect(drawn).toBe(label.replaceAll(" ", ""));
        expect(Math.max(...(name?.lines ?? []).map((line) => line.length * 14 * 0.5))).toBeLessThanOrEqual(room);
      }),
    );
  });

  it("of no row take one line", () => {
    expect(rowLabels([], 300, 14)).toEqual({ labels: [], deepest: 1 });
  });
});
