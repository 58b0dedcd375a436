import { array, assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "../../bench/spread.ts";

describe("spread", () => {
  it("gives the middle and what 19 of 20 do not exceed, by nearest rank", () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(spread(values)).toEqual({ n: 20, median: 10, p95: 19 });
    expect(spread([7])).toEqual({ n: 1, median: 7, p95: 7 });
  });

  it("is null for no values", () => expect(spread([])).toBeNull());

  it("names values that were measured, at least half and 95 % of them no larger", () => {
    assert(
      property(array(double({ noNaN: true }), { minLength: 1 }), (values) => {
        const lies = spread(values);
        const share = (most: number) => values.filter((value) => value <= most).length / values.length;
        expect(values).toContain(lies?.median);
        expect(values).toContain(lies?.p95);
        expect(share(lies?.median ?? Number.NaN)).toBeGreaterThanOrEqual(0.5);
        expect(share(lies?.p95 ?? Number.NaN)).toBeGreaterThanOrEqual(0.95);
      }),
    );
  });
});
