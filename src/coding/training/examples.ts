import type { ThemeId } from "../../model/ids.ts";
import { themesMentioned } from "../codePassage.ts";
import type { CompiledCodebook } from "../compileCodebook.ts";
import type { LabelledSet } from "../evaluation/labelledSet.ts";
import type { Features } from "../features.ts";

/** One theme that one labelled passage mentions: whether its label has it, and how much the example counts. */
export type Example = {
  readonly group: string;
  readonly theme: ThemeId;
  readonly features: Features;
  readonly labelled: boolean;
  readonly counts: number;
};

/** An arguable theme is mostly one that others did not label: it counts as such, but less. */
const ARGUABLE_COUNTS = 0.4;

/** The examples of labelled sets: every theme each passage mentions, coded or not. */
export function examplesOf(sets: readonly LabelledSet[], codebook: CompiledCodebook): Example[] {
  return sets.flatMap(({ name, counts, passages }) =>
    passages.flatMap(({ group, passage, themes, arguable }) =>
      [...themesMentioned(passage, codebook)].map(([theme, { features }]) => ({
        group: group ?? name,
        theme,
        features,
        labelled: themes.includes(theme),
        counts: counts * (arguable.includes(theme) ? ARGUABLE_COUNTS : 1),
      })),
    ),
  );
}
