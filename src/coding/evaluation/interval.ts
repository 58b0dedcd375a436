import type { Share } from "../../model/accuracy.ts";

const Z = 1.959964;

/** A share of `of` cases with its 95 % interval by Wilson's formula; null of no case. */
export function wilson(hits: number, of: number): Share | null {
  if (of === 0) return null;
  const value = hits / of;
  const middle = value + Z ** 2 / (2 * of);
  const half = Z * Math.sqrt((value * (1 - value)) / of + Z ** 2 / (4 * of ** 2));
  const whole = 1 + Z ** 2 / of;
  return { value, low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}

/**
 * F1 with its 95 % interval. F1 is 2J / (1 + J), where J is the share of hits among all codes that were given or due, so
 * the ends are Wilson's for J carried over; that codes of one passage hang together is not reckoned with.
 */
export function f1Share(hits: number, extra: number, missed: number): Share | null {
  const share = wilson(hits, hits + extra + missed);
  const carried = (value: number) => (2 * value) / (1 + value);
  return share && { value: carried(share.value), low: carried(share.low), high: carried(share.high) };
}
