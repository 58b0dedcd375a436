import { solve } from "../../coding/training/solve.ts";

/** One case: what was measured, whether it is one of those sought, and how much it counts. */
export type Case = { readonly measures: readonly number[]; readonly sought: boolean; readonly weight: number };

export type Fitted = { readonly intercept: number; readonly coefficients: readonly number[] };

const MOST_STEPS = 60;
const LONGEST_STEP = 5;
const SETTLED = 1e-7;

/**
 * Ridge logistic regression by Newton's method, with coefficients that are never negative: a measure whose coefficient
 * would be is left out and the rest fitted again (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning,
 * 2009, 4.4). The same cases give the same numbers.
 * @param ridge how strongly large coefficients are held back; the intercept is not
 * @throws RangeError where there is no case
 */
export function fitLogistic(cases: readonly Case[], ridge: number): Fitted {
  const [first] = cases;
  if (first === undefined) throw new RangeError("no case to fit: give at least one pair");
  let kept = first.measures.map((_, index) => index);
  for (;;) {
    const solution = newton(cases, kept, ridge);
    const positive = kept.filter((_, at) => (solution[at] ?? 0) >= 0);
    if (positive.length === kept.length) {
      const coefficients = first.measures.map((_, index) => solution[kept.indexOf(index)] ?? 0);
      return { intercept: solution[kept.length] ?? 0, coefficients };
    }
    kept = positive;
  }
}

function newton(cases: readonly Case[], kept: readonly number[], ridge: number): readonly number[] {
  const size = kept.length + 1;
  const solution = new Array<number>(size).fill(0);
  const rows = cases.map(({ measures }) => [...kept.map((index) => measures[index] ?? 0), 1]);
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = solution.map((value, at) => (at < kept.length ? ridge * value : 0));
    const curve = slope.map((_, at) => slope.map((__, to) => (at === to ? (at < kept.length ? ridge : 1e-6) : 0)));
    cases.forEach(({ sought, weight }, index) => {
      const row = rows[index] ?? [];
      const chance = 1 / (1 + Math.exp(-dot(row, solution)));
      const off = weight * (chance - (sought ? 1 : 0));
      const bend = weight * chance * (1 - chance);
      for (let at = 0; at < size; at++) {
        const value = row[at] ?? 0;
        if (value === 0) continue;
        slope[at] = (slope[at] ?? 0) + off * value;
        const line = curve[at] ?? [];
        for (let to = 0; to < size; to++) line[to] = (line[to] ?? 0) + bend * value * (row[to] ?? 0);
      }
    });
    const move = solve(curve, slope);
    let longest = 0;
    move.forEach((value, at) => {
      solution[at] = (solution[at] ?? 0) - Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, value));
      longest = Math.max(longest, Math.abs(value));
    });
    if (longest < SETTLED) break;
  }
  return solution;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
