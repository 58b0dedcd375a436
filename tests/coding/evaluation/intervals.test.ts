import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { f1Share, wilson } from "../../../src/coding/evaluation/interval.ts";

const rounded = (share: ReturnType<typeof wilson>) =>
  share && [share.value, share.low, share.high].map((end) => Number(end.toFixed(3)));

describe("wilson", () => {
  it("gives the published values of the formula", () => {
    expect(rounded(wilson(8, 10))).toEqual([0.8, 0.49, 0.943]);
    expect(rounded(wilson(0, 10))).toEqual([0, 0, 0.278]);
    expect(wilson(0, 0)).toBeNull();
  });

  it("holds the share, within nought and one, and narrows with more cases", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (hits, others) => {
        const share = wilson(hits, hits + others);
        if (share === null) {
          expect(hits + others).toBe(0);
          return;
        }
        expect(share.low).toBeGreaterThanOrEqual(0);
        expect(share.low).toBeLessThanOrEqual(share.value + 1e-9);
        expect(share.high).toBeGreaterThanOrEqual(share.value - 1e-9);
        expect(share.high).toBeLessThanOrEqual(1);
        const more = wilson(hits * 4, (hits + others) * 4);
        expect((more?.high ?? 1) - (more?.low ?? 0)).toBeLessThan(share.high - share.low);
      }),
    );
  });
});

describe("f1Share", () => {
  it("is the F1 of the counts, inside its interval", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (hits, extra, missed) => {
        const share = f1Share(hits, extra, missed);
        const counted = 2 * hits + extra + missed;
        if (share === null) {
          expect(counted).toBe(0);
          return;
        }
        expect(share.value).toBeCloseTo((2 * hits) / counted, 10);
        expect(share.low).toBeLessThanOrEqual(share.value + 1e-9);
        expect(share.high).toBeGreaterThanOrEqual(share.value - 1e-9);
      }),
    );
  });
});
