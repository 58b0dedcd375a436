/** How values lie: the middle one, and the one that 19 of 20 do not exceed. */
export type Spread = { readonly n: number; readonly median: number; readonly p95: number };

/** Of values in any order, by nearest rank; null for none. */
export function spread(values: readonly number[]): Spread | null {
  const inOrder = [...values].sort((a, b) => a - b);
  const at = (share: number) => inOrder[Math.max(0, Math.ceil(share * inOrder.length) - 1)];
  const [median, p95] = [at(0.5), at(0.95)];
  return median === undefined || p95 === undefined ? null : { n: inOrder.length, median, p95 };
}
