import type { ThemeId } from "../../model/ids.ts";
import type { CodablePassage } from "../passageParts.ts";

export type Labels = { readonly themes: readonly ThemeId[]; readonly arguable: readonly ThemeId[] };

/** How careful readers labelled a passage of a document held here, each without the others; by the id of its record. */
export type LocatedLabels = { readonly passage: string; readonly readers: readonly [Labels, Labels, ...Labels[]] };

/** A passage in our own words, with its labels. */
export type OwnPassage = CodablePassage & Labels;

/** `data/codebook/sample.json`: see its note for the three parts. */
export type Sample = {
  readonly version: string;
  readonly note: string;
  readonly located: readonly LocatedLabels[];
  readonly own: readonly OwnPassage[];
  readonly unseen: readonly OwnPassage[];
};
