import type { ThemeId } from "../../model/ids.ts";
import type { PassageKind } from "../../model/vocabulary.ts";

/**
 * A passage of the labelled sample: found in its document by kind, number and its first words; `arguable` themes are
 * those on which careful readers may differ, and count neither way.
 */
export type LabelledPassage = {
  readonly file: string;
  readonly kind: PassageKind;
  readonly number: string | null;
  readonly text_start: string;
  readonly themes: readonly ThemeId[];
  readonly arguable: readonly ThemeId[];
};
