import type { PassageKind, Strength } from "../../model/vocabulary.ts";

/** What one careful reader says of a pair. */
export type Reading = Strength | "related" | "none";

/** A pair of passages and what each reader says of it; a passage is a record of the data, or one of the sample's own (`own/...`). */
export type ReadPair = { readonly a: string; readonly b: string; readonly readings: readonly Reading[] };

/** A passage written by us for the sample. */
export type OwnPassage = {
  readonly id: string;
  readonly kind: Exclude<PassageKind, "update" | "clause">;
  readonly text: string;
  readonly outcome?: string;
  readonly lesson?: string;
  readonly subItems?: readonly string[];
};

/** What readers say of a clause and a passage. */
export type ReadClause = {
  readonly passage: string;
  readonly clause: string;
  readonly strength: "answers" | "touches";
};

/** `data/codebook/pairs.json`. */
export type PairSample = {
  readonly version: string;
  readonly note: string;
  readonly passages: readonly OwnPassage[];
  readonly pairs: readonly ReadPair[];
  readonly clauses: readonly ReadClause[];
};

const AGREED = 0.5;

/** Whether at least half of its readers call a pair the same or close. */
export function isAgreed(pair: ReadPair): boolean {
  return shareAgreed(pair) >= AGREED;
}

/** The share of readers that call a pair the same or close. */
export function shareAgreed({ readings }: ReadPair): number {
  return readings.filter((reading) => reading === "same" || reading === "close").length / readings.length;
}
