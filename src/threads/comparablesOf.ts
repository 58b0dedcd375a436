import type { AdoptedDocument } from "../model/adopted.ts";
import type { Comparable } from "./comparable.ts";

/**
 * The passages of a document that can be compared: recommendations, actions, learning points and clauses, in printed
 * order; those without words left out.
 * @param review names the document's review, null for a practice document
 * @param names stems of the bodies it names, see `bodyNames`
 */
export function comparablesOf(
  adopted: AdoptedDocument,
  review: string | null,
  names: ReadonlySet<string>,
): Comparable[] {
  const own = { document: adopted.document.id, review, names };
  const origins = new Map(adopted.recommendations.map(({ id, origin }) => [id, origin]));
  const themesOf = ({ themes }: { readonly themes: readonly { readonly theme: Comparable["themes"][number] }[] }) =>
    themes.map(({ theme }) => theme);
  const all: Comparable[] = [
    ...adopted.recommendations.map(({ id, origin, words, asks, ...record }) => ({
      ...own,
      id,
      kind: "recommendation" as const,
      recommendation: id,
      origin,
      words,
      asks,
      themes: themesOf(record),
    })),
    ...adopted.actions.map(({ id, recommendationId, words, asks, ...record }) => ({
      ...own,
      id,
      kind: "action" as const,
      recommendation: recommendationId,
      origin: origins.get(recommendationId) ?? null,
      words,
      asks,
      themes: themesOf(record),
    })),
    ...adopted.learning.map(({ id, origin, words, asks, ...record }) => ({
      ...own,
      id,
      kind: "learning" as const,
      recommendation: null,
      origin,
      words,
      asks,
      themes: themesOf(record),
    })),
    ...adopted.clauses.map(({ id, words, asks, ...record }) => ({
      ...own,
      id,
      kind: "clause" as const,
      recommendation: null,
      origin: null,
      words,
      asks,
      themes: themesOf(record),
    })),
  ];
  return all.filter(({ words }) => words.length > 0);
}
