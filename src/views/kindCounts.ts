import type { Filter } from "../filter/filter.ts";
import type { ChoiceCount } from "../queries/choiceCounts.ts";
import type { HeldKind } from "../queries/heldKinds.ts";

/** How many passages of a kind are held, and how many of them the filter leaves. */
export type KindCount = HeldKind & { readonly matching: number };

/**
 * The numbers of each kind: those beside the filter's kinds, and none of a kind that is not chosen where some are.
 * @param choices the numbers beside the same filter
 */
export function kindCounts(
  held: readonly HeldKind[],
  choices: readonly ChoiceCount[],
  { kind: chosen }: Pick<Filter, "kind">,
): readonly KindCount[] {
  const beside = new Map(choices.flatMap((row) => (row.dimension === "kind" ? [[row.choice, row.passages]] : [])));
  return held.map((row) => ({
    ...row,
    matching: chosen.length === 0 || chosen.includes(row.kind) ? (beside.get(row.kind) ?? 0) : 0,
  }));
}
