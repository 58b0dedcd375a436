import { describe, expect, it } from "vitest";
import { themeHeatMap } from "../../src/charts/themeHeatMap.ts";
import { grid } from "./grids.ts";
import { nodeDocument, normalised } from "./normalised.ts";

const COUNTS = [Array.from({ length: 14 }, (_, index) => index), Array.from({ length: 14 }, (_, index) => index % 3)];

describe("the heat map", () => {
  const drawn = (width: number, labelled = grid(COUNTS, 14)) =>
    themeHeatMap(labelled, {
      width,
      document: nodeDocument(),
      label: "Themes by review",
      unit: "panel recommendations",
      chosenThemes: [],
      chosenReviews: [],
    });
  const figure = drawn(600);

  it("is drawn", async () => {
    await expect(normalised(figure)).toMatchFileSnapshot("snapshots/heat-map.svg");
  });

  it("has the number in each cell that has one, and is as wide as its columns need", () => {
    const numbers = COUNTS.flat().filter((count) => count > 0).length;
    expect(figure.querySelectorAll(".target > *")).toHaveLength(numbers);
    expect(Number(figure.getAttribute("width"))).toBeGreaterThan(14 * 60);
  });

  it("draws the most counted darkest and nothing palest", () => {
    const fills = [...figure.querySelectorAll(".cells > *")].map((cell) => cell.getAttribute("fill"));
    expect(fills.slice(0, 14)[0]).toBe("var(--seq-0)");
    expect(fills.slice(0, 14)[13]).toBe("var(--seq-5)");
  });

  it("has its first columns in view beside long labels on a phone", () => {
    const { columns, rows } = grid(COUNTS, 14);
    const long = rows.map((row) => ({ ...row, label: "Recognising and responding to what nobody wrote down" }));
    const cells = [...drawn(300, { columns, rows: long }).querySelectorAll(".cells rect")];
    const second = cells.slice(1, 2).map((cell) => Number(cell.getAttribute("x")) + Number(cell.getAttribute("width")));
    expect(second).toHaveLength(1);
    expect(Math.max(...second)).toBeLessThan(300);
  });
});
