import { type Dimension, type Filter, NO_FILTER, withChoices } from "../../src/filter/filter.ts";

export type Choice = { readonly dimension: Dimension; readonly choice: string };

/** One choice of a filter put on, or taken off again, while another (`under`) is on or nothing is. */
export type FilterAct = Choice & { readonly under: Choice | null; readonly on: boolean };

/** The filter an act leaves. */
export function filterAfter({ under, on, ...choice }: FilterAct): Filter {
  return [under, on ? choice : null].reduce(
    (filter, each) => (each === null ? filter : withChoices(filter, each.dimension, [each.choice])),
    NO_FILTER,
  );
}

/** What stays on meanwhile, so that hardly a question comes twice. */
const UNDER: readonly Dimension[] = ["kind", "theme", "partnership", "status"];
const CHOICES_EACH = 3;

/** What a filter is tried under, round after round: nothing, then choices of other filters. */
export function roundsFor(
  dimension: Dimension,
  choices: ReadonlyMap<Dimension, readonly string[]>,
): readonly (Choice | null)[] {
  const others = UNDER.filter((each) => each !== dimension);
  const rounds = Array.from({ length: CHOICES_EACH }, (_, index) =>
    others.flatMap((each): Choice[] => {
      const choice = choices.get(each)?.[index];
      return choice === undefined ? [] : [{ dimension: each, choice }];
    }),
  );
  return [null, ...rounds.flat()];
}
