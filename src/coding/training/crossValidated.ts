import { codePassage } from "../codePassage.ts";
import type { CompiledCodebook } from "../compileCodebook.ts";
import type { LabelledSet } from "../evaluation/labelledSet.ts";
import type { CodedAndLabelled } from "../evaluation/scoreCodings.ts";
import { examplesOf } from "./examples.ts";
import { fitWeighing } from "./fitWeighing.ts";

/** A labelled passage with what was coded by weights fitted without its group, and the set it is of. */
export type LeftOut = CodedAndLabelled & { readonly set: string };

/**
 * Codes every labelled passage by weights fitted to the passages of all other groups: a document's own labels, or those
 * of one set without documents, never help to code it. The indicators are the same throughout.
 */
export function crossValidated(sets: readonly LabelledSet[], codebook: CompiledCodebook): LeftOut[] {
  const examples = examplesOf(sets, codebook);
  const entries = sets.flatMap(({ name, passages }) =>
    passages.map((entry) => ({ ...entry, set: name, group: entry.group ?? name })),
  );
  return [...new Set(entries.map(({ group }) => group))].flatMap((group) => {
    const others = examples.filter((example) => example.group !== group);
    const without = { ...codebook, weighing: fitWeighing(others, codebook.themes) };
    return entries
      .filter((entry) => entry.group === group)
      .map(({ set, passage, themes, arguable }) => {
        const coded = codePassage(passage, without).map((coding) => coding.theme);
        return { set, coded, themes, arguable };
      });
  });
}
