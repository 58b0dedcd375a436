import { tokenise } from "../coding/tokenise.ts";
import type { AdoptedDocument } from "../model/adopted.ts";

const KIND_OF_BODY = 3;

/** Names of bodies, and names of partnerships: what the words of a body's name are judged by. */
export type NamedBodies = {
  readonly agencies: readonly { readonly name: string }[];
  readonly partnerships: readonly { readonly name: string }[];
};

/**
 * Stems that say of what kind a body is (`police`, `trust`, `council`) and not which: those in the names of several
 * bodies, but for the places that partnerships are named after.
 */
export function bodyKinds({ agencies, partnerships }: NamedBodies): ReadonlySet<string> {
  const places = new Set([...counts(partnerships)].filter(([, count]) => count < KIND_OF_BODY).map(([stem]) => stem));
  const several = [...counts(agencies)].filter(([stem, count]) => count >= KIND_OF_BODY && !places.has(stem));
  return new Set([...several.map(([stem]) => stem), ...PARTNERSHIP_WORDS]);
}

/** What a partnership is called beside its place. */
const PARTNERSHIP_WORDS = tokenise("community safety partnership").map(({ stem }) => stem);

function counts(bodies: readonly { readonly name: string }[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { name } of bodies) {
    for (const stem of new Set(tokenise(name).map((token) => token.stem))) found.set(stem, (found.get(stem) ?? 0) + 1);
  }
  return found;
}

/** Stems of the names of a document's partnership and of the bodies that it names as leads, addressed, reporting or learning. */
export function bodyNames(adopted: AdoptedDocument, kinds: ReadonlySet<string>): ReadonlySet<string> {
  const printed = [
    adopted.document.partnership,
    ...adopted.recommendations.map(({ addressedTo }) => addressedTo),
    ...adopted.actions.flatMap(({ leads }) => leads.map((lead) => lead.printed)),
    ...adopted.updates.map(({ agency }) => agency),
    ...adopted.learning.map(({ agency }) => agency),
  ];
  const stems = printed.flatMap((name) => (name === null ? [] : tokenise(name).map(({ stem }) => stem)));
  return new Set(stems.filter((stem) => !kinds.has(stem)));
}
