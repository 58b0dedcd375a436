import type { Shift } from "./page/layoutShifts.ts";

const LONGEST_GAP_MS = 1000;
const LONGEST_SESSION_MS = 5000;

/**
 * The cumulative layout shift of shifts in order of time: the largest sum of a session, which ends with a second of rest
 * and lasts five at most (Web Vitals, 2021). Those of the reader's own act are left out, or alone counted.
 */
export function cumulativeShift(shifts: readonly Shift[], which: "unexpected" | "of-reader"): number {
  let largest = 0;
  let session = { from: Number.NEGATIVE_INFINITY, to: Number.NEGATIVE_INFINITY, sum: 0 };
  for (const { score, at, ofReader } of shifts) {
    if (ofReader !== (which === "of-reader")) continue;
    const goesOn = at - session.to < LONGEST_GAP_MS && at - session.from < LONGEST_SESSION_MS;
    session = goesOn ? { ...session, to: at, sum: session.sum + score } : { from: at, to: at, sum: score };
    largest = Math.max(largest, session.sum);
  }
  return largest;
}
