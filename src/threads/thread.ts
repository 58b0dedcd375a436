import type { AskId, PassageId, ThemeId, ThreadId } from "../model/ids.ts";
import type { MemberRole, Strength } from "../model/vocabulary.ts";

export type ThreadMember = {
  readonly id: PassageId;
  readonly role: MemberRole;
  /** The counted member of its review that it says again; null for a counted member. */
  readonly restates: PassageId | null;
};

/** Passages of different reviews that ask for substantially the same change. */
export type Thread = {
  readonly id: ThreadId;
  readonly strength: Strength;
  /** How many reviews its counted members are of. */
  readonly reviews: number;
  /** Counted members in reading order, each followed by what restates it. */
  readonly members: readonly ThreadMember[];
  /** What most counted members share, what says most first. */
  readonly sharedWords: readonly string[];
  readonly sharedAsks: readonly AskId[];
  readonly sharedThemes: readonly ThemeId[];
};
