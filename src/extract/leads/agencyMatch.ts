import type { AgencyList } from "../../model/agency.ts";
import type { AgencyId } from "../../model/ids.ts";
import { isOwnName } from "../names/wordKind.ts";

/** Words `from` to `to` (excluded) of a text name the body `agencyId`. */
export type AgencyMatch = { readonly from: number; readonly to: number; readonly agencyId: AgencyId };

type Alias = { readonly words: readonly string[]; readonly agencyId: AgencyId };

const OWN_NAME = 100;
const indexes = new WeakMap<AgencyList, ReadonlyMap<string, readonly Alias[]>>();

/** A word as aliases are compared: lower case, no punctuation, "&" as "and". "" for punctuation alone. */
export function aliasWord(word: string): string {
  const plain = word.normalize("NFKC").toLowerCase();
  return plain === "&" ? "and" : plain.replace(/[^\p{L}\p{N}]/gu, "");
}

function aliasWords(text: string): readonly string[] {
  return text
    .split(/[\s/]+/)
    .map(aliasWord)
    .filter((word) => word !== "");
}

function indexOf(agencies: AgencyList): ReadonlyMap<string, readonly Alias[]> {
  const known = indexes.get(agencies);
  if (known !== undefined) return known;
  const index = new Map<string, Alias[]>();
  for (const { id, name, aliases } of agencies) {
    for (const alias of [name, ...aliases]) {
      const [first, ...others] = aliasWords(alias);
      if (first === undefined) continue;
      index.set(first, [...(index.get(first) ?? []), { words: [first, ...others], agencyId: id }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  indexes.set(agencies, index);
  return index;
}

/** The longest alias that begins at word `from`; null where none does. */
export function agencyAt(words: readonly string[], from: number, agencies: AgencyList): AgencyMatch | null {
  const candidates = indexOf(agencies).get(aliasWord(words[from] ?? "")) ?? [];
  const alias = candidates.find((one) =>
    one.words.every((word, offset) => aliasWord(words[from + offset] ?? "") === word),
  );
  return alias === undefined ? null : { from, to: from + alias.words.length, agencyId: alias.agencyId };
}

/** Every alias of a text in order, the longest at each place, none inside another. */
export function agenciesIn(words: readonly string[], agencies: AgencyList): readonly AgencyMatch[] {
  const found: AgencyMatch[] = [];
  for (let at = 0; at < words.length; ) {
    const match = agencyAt(words, at, agencies);
    if (match !== null) found.push(match);
    at = match?.to ?? at + 1;
  }
  return found;
}

/**
 * The body a printed label or lead names: of its aliases one that is a name of its own before one that says only a post or a
 * unit, then the longest, then the first; null where the list holds none.
 */
export function agencyIdOf(printed: string, agencies: AgencyList): AgencyId | null {
  const words = printed.split(/[\s/()[\],;:]+/).filter((word) => aliasWord(word) !== "");
  const weight = ({ from, to }: AgencyMatch) => (isOwnName(words.slice(from, to)) ? OWN_NAME : 0) + to - from;
  return agenciesIn(words, agencies).toSorted((a, b) => weight(b) - weight(a))[0]?.agencyId ?? null;
}
