import { isEmpty } from "../filter/filter.ts";
import type { OverviewAnswer } from "./overviewAnswer.ts";
import { counted, KIND_WORDS, listed } from "./words.ts";

/** What a screen reader is told when another filter is answered: one short sentence. */
export function shownAloud({ narrowing, kinds, list }: OverviewAnswer): string {
  if (isEmpty(narrowing.filter)) return "Everything held is shown.";
  if (list.total === 0) return "Nothing held here matches.";
  const found = kinds.filter(({ matching }) => matching > 0);
  return `Showing ${listed(found.map(({ kind, matching }) => counted(matching, KIND_WORDS[kind])))}.`;
}
