import { STATUS_SIGNS } from "../charts/statusSign.ts";
import { DIMENSIONS, type Dimension, type Filter } from "../filter/filter.ts";
import { RECORD_KINDS } from "../filter/recordKind.ts";
import { ACTION_STATUSES } from "../model/vocabulary.ts";
import type { Labels } from "./labels.ts";
import { reviewName, shortPartnership } from "./reviewName.ts";
import { capital, KIND_WORDS } from "./words.ts";

/** A choice of a filter with its name. */
export type Choice = { readonly id: string; readonly name: string };

/** The choices of each filter in the order they are shown. */
export function choicesOf(labels: Labels): Readonly<Record<Dimension, readonly Choice[]>> {
  return {
    partnership: [...labels.partnerships.values()].map(({ id, name }) => ({ id, name: shortPartnership(name) })),
    review: [...labels.reviews.values()].map((review) => ({ id: review.id, name: reviewName(review) })),
    theme: [...labels.themes.values()].map(({ id, label }) => ({ id, name: label })),
    agency: [...labels.agencies.values()].map(({ id, name }) => ({ id, name })),
    status: ACTION_STATUSES.map((status) => ({ id: status, name: STATUS_SIGNS[status].word })),
    kind: RECORD_KINDS.map((kind) => ({ id: kind, name: capital(KIND_WORDS[kind][1]) })),
  };
}

/** The choices that are on, in the order of the filters. */
export function chosen(
  filter: Filter,
  choices: Readonly<Record<Dimension, readonly Choice[]>>,
): readonly (Choice & { readonly dimension: Dimension })[] {
  return DIMENSIONS.flatMap((dimension) => {
    const on: readonly string[] = filter[dimension];
    return choices[dimension].filter(({ id }) => on.includes(id)).map((choice) => ({ ...choice, dimension }));
  });
}
