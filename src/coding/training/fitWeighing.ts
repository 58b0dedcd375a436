import { FEATURES, type Weighing } from "../../model/codebook.ts";
import type { ThemeId } from "../../model/ids.ts";
import type { Example } from "./examples.ts";
import { solve } from "./solve.ts";

/** How strongly a feature's weight (of a feature scaled to spread one) and a theme's allowance are drawn to nought. */
const FEATURE_PENALTY = 10;
const THEME_PENALTY = 3;
const CONSTANT_PENALTY = 0.001;
/** Coded from this likelihood: an extra code misleads more than a missed one. */
const CODED_FROM = 0.55;
const ROUNDS = 25;

/**
 * Fits a logistic weighing of the features, with an allowance for each theme, by Newton's method with a quadratic
 * penalty. The same examples give the same weighing, to three decimals.
 */
export function fitWeighing(examples: readonly Example[], themes: readonly ThemeId[]): Weighing {
  const scales = FEATURES.map((name) => spread(examples.map((example) => example.features[name])));
  const rows = examples.map(({ features, theme, labelled, counts }) => ({
    inputs: FEATURES.map(
      (name, index) => (features[name] - (scales[index]?.mean ?? 0)) / (scales[index]?.deviation ?? 1),
    ),
    theme: FEATURES.length + themes.indexOf(theme),
    target: labelled ? 1 : 0,
    counts,
  }));
  const size = FEATURES.length + themes.length + 1;
  const penalties = Array.from({ length: size }, (_, index) => penaltyAt(index, size));
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, index) => weight * (penalties[index] ?? 0));
    const curvature = penalties.map((penalty, index) => {
      const row = new Array<number>(size).fill(0);
      row[index] = penalty;
      return row;
    });
    for (const { inputs, theme, target, counts } of rows) {
      const entries: [index: number, value: number][] = [...inputs.entries(), [theme, 1], [size - 1, 1]];
      const sum = entries.reduce((total, [index, value]) => total + (weights[index] ?? 0) * value, 0);
      const likely = 1 / (1 + Math.exp(-sum));
      for (const [index, value] of entries) {
        gradient[index] = (gradient[index] ?? 0) + counts * (likely - target) * value;
        const row = curvature[index];
        if (row === undefined) continue;
        for (const [other, factor] of entries) {
          row[other] = (row[other] ?? 0) + counts * likely * (1 - likely) * value * factor;
        }
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, index) => weight - (step[index] ?? 0));
  }
  return unscaled(weights, scales, themes);
}

type Scale = { readonly mean: number; readonly deviation: number };

function spread(values: readonly number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(square) + 1e-9 };
}

function penaltyAt(index: number, size: number): number {
  if (index < FEATURES.length) return FEATURE_PENALTY;
  return index < size - 1 ? THEME_PENALTY : CONSTANT_PENALTY;
}

function unscaled(weights: readonly number[], scales: readonly Scale[], themes: readonly ThemeId[]): Weighing {
  const perUnit = scales.map(({ deviation }, index) => (weights[index] ?? 0) / deviation);
  const offset = scales.reduce((sum, { mean }, index) => sum + mean * (perUnit[index] ?? 0), 0);
  const constant = (weights.at(-1) ?? 0) - offset - Math.log(CODED_FROM / (1 - CODED_FROM));
  const [strongest = 0, enough = 0, score = 0, share = 0, wordings = 0, inOutcome = 0] = perUnit.map(rounded);
  return {
    constant: rounded(constant),
    features: { strongest, enough, score, share, wordings, inOutcome },
    themes: Object.fromEntries(themes.map((theme, index) => [theme, rounded(weights[FEATURES.length + index] ?? 0)])),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
