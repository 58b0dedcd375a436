import type { AskId } from "./ids.ts";

/**
 * A kind of change that is asked for (`change`: train, review a policy, make a system show), or what it is about
 * (`matter`: flags, attendance at a conference), finer than a theme. Phrases are written as those of `Indicator`.
 */
export type Ask = {
  readonly id: AskId;
  readonly kind: "change" | "matter";
  readonly label: string;
  readonly phrases: readonly string[];
  /** Of a change: one that nearly any recommendation asks for, so that its lack tells two passages not apart. */
  readonly general?: boolean;
  /** Set phrases inside which a mention does not count. */
  readonly not?: readonly string[];
};

/** `data/codebook/asks.json`. */
export type AskBook = { readonly version: string; readonly note: string; readonly asks: readonly Ask[] };
