import { describe, expect, it } from "vitest";
import { accuracyIntervals, type IntervalRow } from "../../src/charts/accuracyIntervals.ts";
import { nodeDocument, normalised } from "./normalised.ts";

const ROWS: readonly IntervalRow[] = [
  { key: "supervision", label: "Supervision", value: 100, low: 88, high: 100, labelled: 14 },
  {
    key: "family",
    label: "What family, friends and the wider community knew and were told",
    value: 79,
    low: 58,
    high: 91,
    labelled: 11,
  },
  { key: "firearms", label: "Firearms", value: 0, low: null, high: null, labelled: 1 },
];

function drawn(rows: readonly IntervalRow[], width: number): Element {
  return accuracyIntervals(rows, { width, document: nodeDocument(), label: "How well each theme is coded" });
}

describe("figures of 100 with their intervals", () => {
  it.each([
    ["wide", 900],
    ["narrow", 320],
  ])("are drawn %s", async (name, width) => {
    await expect(normalised(drawn(ROWS, width))).toMatchFileSnapshot(`snapshots/intervals-${name}.svg`);
  });

  it("keep their order, words and number, and each is a link that says its interval", () => {
    for (const width of [280, 900]) {
      const figure = drawn(ROWS, width);
      const words = (figure.textContent ?? "").replace(/\s+/g, "");
      for (const { label, value } of ROWS) {
        expect(words).toContain(label.replace(/\s+/g, ""));
        expect(words).toContain(String(value));
      }
      const targets = [...figure.querySelectorAll(".target > *")];
      expect(targets.map((target) => target.getAttribute("data-key"))).toEqual(ROWS.map(({ key }) => key));
      expect(targets.map((target) => target.getAttribute("role"))).toEqual(["link", "link", "link"]);
      expect(targets[0]?.getAttribute("aria-label")).toBe("Supervision: 100 of 100, interval 88 to 100, 14 labels");
      expect(targets[2]?.getAttribute("aria-label")).toBe("Firearms: 0 of 100, 1 label");
    }
  });

  it("draw a line only where there is an interval, as long as it is wide", () => {
    const ends = [...drawn(ROWS, 900).querySelectorAll(".intervals > path")].map((line) =>
      (line.getAttribute("d") ?? "")
        .split(/[^\d.]+/)
        .filter(Boolean)
        .map(Number),
    );
    expect(ends).toHaveLength(2);
    const widths = ends.map(([from = 0, , to = 0]) => to - from);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(33 / 12, 1);
  });

  it("are drawn where there is nothing", () => {
    expect(drawn([], 300).outerHTML).not.toContain("NaN");
  });
});
