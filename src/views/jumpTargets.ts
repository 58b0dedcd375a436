import { type Filter, withChoices, withSearch } from "../filter/filter.ts";
import type { Label } from "../search/quickJump.ts";
import type { Labels } from "./labels.ts";
import { reviewName, shortPartnership } from "./reviewName.ts";

/** A term of `data/codebook/glossary.json`. */
export type GlossaryTerm = { readonly term: string; readonly expansion: string | null };

/** Takes the present filter and gives the one that the label stands for. */
export type Jump = (filter: Filter) => Filter;

/** The labels that the search box offers, each with the filter it puts on; terms of the glossary are searched for. */
export function jumpTargets(labels: Labels, terms: readonly GlossaryTerm[]): readonly Label<Jump>[] {
  return [
    ...[...labels.themes.values()].map(({ id, label }) => ({
      label,
      explains: "theme",
      target: (filter: Filter) => withChoices(filter, "theme", [...filter.theme, id]),
    })),
    ...[...labels.agencies.values()].map(({ id, name }) => ({
      label: name,
      explains: "agency",
      target: (filter: Filter) => withChoices(filter, "agency", [...filter.agency, id]),
    })),
    ...[...labels.partnerships.values()].map(({ id, name }) => ({
      label: shortPartnership(name),
      explains: "partnership",
      target: (filter: Filter) => withChoices(filter, "partnership", [...filter.partnership, id]),
    })),
    ...[...labels.reviews.values()].map((review) => ({
      label: reviewName(review),
      explains: "review",
      target: (filter: Filter) => withChoices(filter, "review", [...filter.review, review.id]),
    })),
    ...terms.map(({ term, expansion }) => ({
      label: expansion === null ? term : `${term}: ${expansion}`,
      explains: "search for it",
      target: (filter: Filter) => withSearch(filter, `"${term}"`),
    })),
  ];
}
