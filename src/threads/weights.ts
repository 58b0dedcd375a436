/** Weights by word or code, with their sum and Euclidean length; `keys` and `values` hold the same in the order of the keys' numbers. */
export type Weights<Key extends string = string> = {
  readonly of: ReadonlyMap<Key, number>;
  readonly keys: Int32Array;
  readonly values: Float64Array;
  readonly sum: number;
  readonly length: number;
};

/** Numbers for keys, so that two sets are compared by walking along both: the numbers say nothing but that keys are equal. */
const numbers = new Map<string, number>();

/** Makes weights ready to be compared. */
export function weights<Key extends string>(of: ReadonlyMap<Key, number>): Weights<Key> {
  const numbered = [...of].map(([key, weight]) => [numberOf(key), weight] as const).sort(([a], [b]) => a - b);
  const values = Float64Array.from(numbered, ([, weight]) => weight);
  return {
    of,
    keys: Int32Array.from(numbered, ([number]) => number),
    values,
    sum: rounded(values.reduce((sum, weight) => sum + weight, 0)),
    length: rounded(Math.sqrt(values.reduce((sum, weight) => sum + weight * weight, 0))),
  };
}

/** Sums are rounded so far that the order in which they were added up does not show. */
const ROUNDED = 1e9;

/** What two sets of weights have in common: the sum of products, and of the lesser of each two weights. */
export function shared(a: Weights, b: Weights): { readonly products: number; readonly least: number } {
  let products = 0;
  let least = 0;
  let [left, right] = [0, 0];
  while (left < a.keys.length && right < b.keys.length) {
    const [one, other] = [a.keys[left] ?? 0, b.keys[right] ?? 0];
    if (one === other) {
      const [x, y] = [a.values[left] ?? 0, b.values[right] ?? 0];
      products += x * y;
      least += Math.min(x, y);
      left++;
      right++;
    } else if (one < other) left++;
    else right++;
  }
  return { products: rounded(products), least: rounded(least) };
}

function numberOf(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function rounded(sum: number): number {
  return Math.round(sum * ROUNDED) / ROUNDED;
}
