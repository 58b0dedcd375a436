import { ACTION_STATUSES, type ActionStatus } from "../model/vocabulary.ts";
import type { ChoiceCount } from "../queries/choiceCounts.ts";

export type StatusCount = { readonly status: ActionStatus; readonly actions: number };

/**
 * How many actions are reported at each status, those without any left out: the numbers beside the filter's statuses,
 * which count actions alone, whatever kind is chosen.
 */
export function statusCounts(choices: readonly ChoiceCount[]): readonly StatusCount[] {
  const beside = new Map(choices.flatMap((row) => (row.dimension === "status" ? [[row.choice, row.passages]] : [])));
  return ACTION_STATUSES.flatMap((status) => {
    const actions = beside.get(status);
    return actions === undefined ? [] : [{ status, actions }];
  });
}
