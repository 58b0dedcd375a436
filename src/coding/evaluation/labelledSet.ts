import type { ThemeId } from "../../model/ids.ts";
import type { CodablePassage } from "../passageParts.ts";

/** A passage with its labels; `group` names what it is left out with (its document). */
export type LabelledEntry = {
  readonly group: string | null;
  readonly passage: CodablePassage;
  readonly themes: readonly ThemeId[];
  readonly arguable: readonly ThemeId[];
};

/** A set of labelled passages, and how much each counts where weights are fitted. */
export type LabelledSet = {
  readonly name: string;
  readonly counts: number;
  readonly passages: readonly LabelledEntry[];
};
