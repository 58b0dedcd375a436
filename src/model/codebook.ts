import type { AreaId, ThemeId } from "./ids.ts";

/** A group of themes; `official` where it is a recommendation theme of the Home Office review library. */
export type Area = { readonly id: AreaId; readonly label: string; readonly official: boolean };

/**
 * Words that support a theme.
 *
 * A phrase is words in order, compared without their inflections (`share` is also `shared` and `sharing`, not
 * `shareholder`). `word*` stands for every word with that beginning, `=word` for exactly this word, `a|b` for either, `...` for up to four words of any kind. A phrase never runs over the end of a sentence.
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

export type Codebook = {
  readonly version: string;
  readonly note: string;
  readonly areas: readonly Area[];
  readonly standing: readonly StandingPhrase[];
  readonly themes: readonly Theme[];
};
