import { type Filter, isEmpty } from "../filter/filter.ts";
import type { KindCount } from "./kindCounts.ts";
import { grouped, KIND_WORDS, listed } from "./words.ts";

/** `Showing 14 of 62 panel recommendations, 3 of 12 actions`; without a filter all that is held. */
export function shownWords(filter: Filter, kinds: readonly KindCount[]): string {
  const inOrder = (Object.keys(KIND_WORDS) as (keyof typeof KIND_WORDS)[]).flatMap((kind) =>
    kinds.filter((count) => count.kind === kind),
  );
  if (isEmpty(filter)) {
    const parts = inOrder.map(({ kind, held }) => `${grouped(held)} ${KIND_WORDS[kind][held === 1 ? 0 : 1]}`);
    return `Showing all that is held: ${listed(parts)}.`;
  }
  const parts = inOrder
    .filter(({ matching }) => matching > 0)
    .map(
      ({ kind, matching, held }) => `${grouped(matching)} of ${grouped(held)} ${KIND_WORDS[kind][held === 1 ? 0 : 1]}`,
    );
  return parts.length === 0 ? "Showing nothing: no passage held here matches." : `Showing ${listed(parts)}.`;
}
