import type { AreaId, ThemeId } from "./ids.ts";

/** A group of themes; `official` where it is a recommendation theme of the Home Office review library. */
export type Area = { readonly id: AreaId; readonly label: string; readonly official: boolean };

/**
 * Words that support a theme.
 *
 * A phrase is words in order, compared without their inflections (`share` is also `shared` and `sharing`, not
 * `shareholder`). `word*` stands for every word with that beginning, `=word` for exactly this word, `a|b` for either, `@set` for any word of a set, `...` for up to four words of any
 * kind. A phrase never runs over the end of a sentence.
 */
export type Indicator = {
  readonly phrases: readonly string[];
  /** How much one mention counts; a theme is coded from 1 (more in a long passage). 1 where left out. */
  readonly weight?: number;
  /** Phrases one of which must stand in the same sentence, at most `within` words away. */
  readonly near?: readonly string[];
  /** Phrases none of which may stand in the same sentence, at most `within` words away. */
  readonly notNear?: readonly string[];
  /** Longest distance for `near` and `notNear`, in words; 8 where left out. */
  readonly within?: number;
  /** Standing phrases: a mention inside one of them does not count. */
  readonly not?: readonly string[];
};

/** Words of one kind (those who work, those who are harmed): a phrase names them all as `@id`. */
export type WordSet = { readonly id: string; readonly words: readonly string[] };

export type Theme = {
  readonly id: ThemeId;
  readonly label: string;
  readonly area: AreaId;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly indicators: readonly Indicator[];
};

/**
 * A name or set phrase whose words say nothing about any theme but those in `except`. With `asSubject` only where it
 * stands before the verb that says who is to act ("Children's Services should ...").
 */
export type StandingPhrase = {
  readonly phrases: readonly string[];
  readonly except?: readonly ThemeId[];
  readonly asSubject?: boolean;
};

/**
 * What the decision on a mentioned theme is made from. `strongest`: weight of its weightiest indicator; `enough`: 1 where
 * the score reaches what the passage's length asks for, else 0; `score`: logarithm of the score; `share`: its part of
 * all mentions of the passage; `wordings`: logarithm of the number of different wordings; `inOutcome`: part of its
 * mentions that stand in the outcome of an action.
 */
export const FEATURES = ["strongest", "enough", "score", "share", "wordings", "inOutcome"] as const;

export type Feature = (typeof FEATURES)[number];

/** What each feature counts for, with a constant and an allowance for each theme: coded where the sum is above zero. */
export type Weighing = {
  readonly constant: number;
  readonly features: Readonly<Record<Feature, number>>;
  readonly themes: Readonly<Record<string, number>>;
};

export type Codebook = {
  readonly version: string;
  readonly note: string;
  readonly areas: readonly Area[];
  readonly weighing?: Weighing;
  readonly sets?: readonly WordSet[];
  readonly standing: readonly StandingPhrase[];
  readonly themes: readonly Theme[];
};
