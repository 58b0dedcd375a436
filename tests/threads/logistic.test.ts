import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Case, fitLogistic } from "../../src/threads/fitting/logistic.ts";

/** Every point of a grid, once as sought and once not, weighed by the chances that known weights give. */
function casesOf(intercept: number, coefficients: readonly number[]): Case[] {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const grid = coefficients.reduce<number[][]>(
    (points) => points.flatMap((point) => steps.map((at) => [...point, at])),
    [[]],
  );
  return grid.flatMap((measures): Case[] => {
    const sum = measures.reduce((total, value, index) => total + value * (coefficients[index] ?? 0), intercept);
    const chance = 1 / (1 + Math.exp(-sum));
    return [
      { measures, sought: true, weight: chance * 100 },
      { measures, sought: false, weight: (1 - chance) * 100 },
    ];
  });
}

const coefficient = fc.double({ min: 0.2, max: 6, noNaN: true });

describe("fitLogistic", () => {
  it("recovers the weights that the cases were generated with", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 2, noNaN: true }),
        fc.array(coefficient, { minLength: 1, maxLength: 3 }),
        (intercept, known) => {
          const fitted = fitLogistic(casesOf(intercept, known), 1e-6);
          expect(fitted.intercept).toBeCloseTo(intercept, 2);
          for (const [index, value] of fitted.coefficients.entries()) {
            expect(value).toBeCloseTo(known[index] ?? Number.NaN, 2);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("gives a measure that speaks against what is sought no weight, and the others those of a fit without it", () => {
    const cases = casesOf(-2, [3, -2]);
    const { coefficients, intercept } = fitLogistic(cases, 1);
    const without = fitLogistic(
      cases.map(({ measures, ...one }) => ({ ...one, measures: measures.slice(0, 1) })),
      1,
    );
    expect(coefficients).toEqual([without.coefficients[0], 0]);
    expect(intercept).toBe(without.intercept);
  });

  it("is never negative, finite, and the same again, whatever the cases", () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    const one = fc.record({
      measures: fc.tuple(chance, chance, chance),
      sought: fc.boolean(),
      weight: fc.double({ min: 0.5, max: 12, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 30 }),
        fc.double({ min: 0.5, max: 10, noNaN: true }),
        (cases, ridge) => {
          const fitted = fitLogistic(cases, ridge);
          expect(fitted.coefficients).toHaveLength(3);
          for (const value of fitted.coefficients) expect(value).toBeGreaterThanOrEqual(0);
          expect([fitted.intercept, ...fitted.coefficients].every(Number.isFinite)).toBe(true);
          expect(fitLogistic(cases, ridge)).toEqual(fitted);
        },
      ),
    );
  });

  it("is held back by the ridge where cases part cleanly", () => {
    const cases: Case[] = [0, 0.1, 0.9, 1].map((at) => ({ measures: [at], sought: at > 0.5, weight: 1 }));
    const [loose, tight] = [fitLogistic(cases, 0.1), fitLogistic(cases, 10)];
    expect(loose.coefficients[0]).toBeGreaterThan(tight.coefficients[0] ?? 0);
    expect(tight.coefficients[0]).toBeGreaterThan(0);
  });

  it("throws on no case, saying what to give", () => {
    expect(() => fitLogistic([], 1)).toThrow(new RangeError("no case to fit: give at least one pair"));
  });
});
