import { describe, expect, it } from "vitest";
import { themeHeatMap } from "../../src/charts/themeHeatMap.ts";
import { grid } from "./grids.ts";
import { nodeDocument, normalised } from "./normalised.ts";

const COUNTS = [Array.from({ length: 14 }, (_, index) => index), Array.from({ length: 14 }, (_, index) => index % 3)];

describe("the heat map", () => {
  const figure = themeHeatMap(grid(COUNTS, 14), {
    width: 600,
    document: nodeDocument(),
    label: "Themes by review",
    unit: "panel recommendations",
    chosenThemes: [],
    chosenReviews: [],
  });

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
});
