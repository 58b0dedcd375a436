/** For `JSON.stringify`: numbers to four decimals, so that a file says no more than was measured. */
export function fourDecimals(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 10_000) / 10_000 : value;
}
