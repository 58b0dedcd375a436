import { describe, expect, it } from "vitest";
import { cumulativeShift } from "../../bench/layoutShift.ts";

const shift = (at: number, score: number, ofReader = false) => ({ at, score, ofReader });

describe("cumulativeShift", () => {
  it("adds shifts that come within a second of each other", () => {
    expect(cumulativeShift([shift(0, 0.01), shift(900, 0.02), shift(1800, 0.03)], "unexpected")).toBeCloseTo(0.06);
  });

  it("begins anew after a second of rest, and gives the largest", () => {
    expect(cumulativeShift([shift(0, 0.05), shift(1000, 0.02), shift(1500, 0.01)], "unexpected")).toBeCloseTo(0.05);
  });

  it("lets no session last longer than five seconds", () => {
    const steady = Array.from({ length: 12 }, (_, index) => shift(index * 500, 0.01));
    expect(cumulativeShift(steady, "unexpected")).toBeCloseTo(0.1);
  });

  it("counts what follows the reader's own act apart", () => {
    const shifts = [shift(0, 0.1, true), shift(100, 0.01), shift(200, 0.2, true)];
    expect(cumulativeShift(shifts, "unexpected")).toBeCloseTo(0.01);
    expect(cumulativeShift(shifts, "of-reader")).toBeCloseTo(0.3);
    expect(cumulativeShift([], "unexpected")).toBe(0);
  });
});
