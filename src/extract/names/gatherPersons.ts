import type { AgencyList } from "../../model/agency.ts";
import { isNoPerson } from "./notPersons.ts";
import { type Evidence, personEvidence } from "./personEvidence.ts";
import { runningNames } from "./runningNames.ts";
import { sentencesOf } from "./sentences.ts";
import { wordKind } from "./wordKind.ts";

export type PersonRole = "victim" | "perpetrator";

/** A pseudonym or first name the document itself gives, with the person's part in the case where it says so. */
export type Pseudonym = { readonly name: string; readonly role: PersonRole | null };

/** The people of one document: `persons` are named as people of the case, `surnames` are staff and office holders. */
export type PersonIndex = {
  readonly persons: ReadonlyMap<string, PersonRole | null>;
  readonly staff: ReadonlySet<string>;
};

export type KnownNames = {
  readonly pseudonyms?: readonly Pseudonym[];
  /** Names dropped from lead cells of the same document. */
  readonly leadNames?: readonly string[];
  readonly agencies?: AgencyList;
};

/**
 * Looks through all texts of a document for people, by how their names stand: pseudonyms it gives, names after a rank or title,
 * and lone first names used as only a person's is ("X's mother", "the movement of X"). Places, systems and bodies are no people.
 */
export function gatherPersons(texts: readonly string[], known: KnownNames = {}): PersonIndex {
  const persons = new Map<string, PersonRole | null>();
  for (const { name, role } of known.pseudonyms ?? []) persons.set(name, role);
  const staff = new Set((known.leadNames ?? []).flatMap(nameParts));
  const sentences = texts.flatMap(sentencesOf);
  for (const text of texts) for (const name of runningNames(text)) for (const part of nameParts(name)) staff.add(part);
  const bodies = bodyWords(known.agencies ?? []);
  for (const [name, { strong, sum }] of scores(sentences, bodies)) {
    if (strong > 0 && sum >= 1 && !persons.has(name)) persons.set(name, roleIn(sentences, name));
  }
  for (const part of staff)
    if (isNoPerson(part) || bodies.has(part) || wordKind(part) !== "unknown") staff.delete(part);
  return { persons, staff };
}

/** A full name and its surname; a first name alone would hit too much. */
function nameParts(name: string): readonly string[] {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}[\p{L}'\u2019-]+$/u.test(word));
  const surname = words.at(-1);
  return surname === undefined ? [] : [surname];
}

/** Words of the listed bodies' names: none of them alone is taken for a person without a pseudonym that says so. */
function bodyWords(agencies: AgencyList): ReadonlySet<string> {
  return new Set(
    agencies.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((text) => text.split(/[\s,()&/]+/))),
  );
}

function scores(sentences: readonly string[], bodies: ReadonlySet<string>): ReadonlyMap<string, Evidence> {
  const lower = new Set(sentences.flatMap((sentence) => sentence.match(/(?<![\p{L}'\u2019-])\p{Ll}+/gu) ?? []));
  const sums = new Map<string, Evidence>();
  for (const sentence of sentences) {
    for (const name of new Set(loneWords(sentence))) {
      if (lower.has(name.toLowerCase()) || bodies.has(name) || isNoPerson(name) || wordKind(name) !== "unknown")
        continue;
      const { strong, sum } = personEvidence(sentence, name);
      const before = sums.get(name) ?? { strong: 0, sum: 0 };
      sums.set(name, { strong: before.strong + strong, sum: before.sum + sum });
    }
  }
  pairUp(sentences, sums);
  return sums;
}

/** "X and Y": who is named with a person is one; "access to Y" in a sentence with a person is to a person. */
function pairUp(sentences: readonly string[], sums: Map<string, Evidence>): void {
  for (const sentence of sentences) {
    for (const name of loneWords(sentence)) {
      const { strong, sum } = sums.get(name) ?? { strong: 0, sum: 0 };
      if (strong === 0 || sum < 1) continue;
      const pair = new RegExp(
        `(?:\\b${name} (?:and|or) |\\baccess to )(\\p{Lu}\\p{Ll}{2,})\\b|\\b(\\p{Lu}\\p{Ll}{2,}) (?:and|or) ${name}\\b`,
        "gu",
      );
      for (const match of sentence.matchAll(pair)) {
        const other = match[1] ?? match[2] ?? name;
        const score = sums.get(other);
        if (score !== undefined && score.sum > 0 && score.strong === 0)
          sums.set(other, { strong: 1, sum: Math.max(1, score.sum) });
      }
    }
  }
}

/** Capitalised words with no capitalised neighbour, "X and Y" aside. */
function loneWords(sentence: string): readonly string[] {
  const found: string[] = [];
  for (const { 0: word, index } of sentence.matchAll(
    /(?<![\p{L}\p{N}@/.'\u2019-])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}@/-]|\.\p{L})/gu,
  )) {
    const before = /(?:^|[^\p{L}])(\p{L}[\p{L}'\u2019-]*) $/u.exec(sentence.slice(0, index))?.[1] ?? "";
    const after = /^ (\p{L}[\p{L}-]*)/u.exec(sentence.slice(index + word.length))?.[1] ?? "";
    const startsSentence = /^\p{Lu}/u.test(before) && sentence.startsWith(before);
    if ((/^\p{Lu}/u.test(before) && !startsSentence) || /^\p{Lu}\p{Ll}/u.test(after)) continue;
    found.push(word);
  }
  return found;
}

/** The part in the case, where the document says it beside the name: "the victim, X", "X (perpetrator)". */
function roleIn(sentences: readonly string[], name: string): PersonRole | null {
  const text = sentences.join("\n");
  const says = (role: string) =>
    new RegExp(
      `\\b(?:the )?(?:${role}),? (?:was |named |called |known as )?[\u2018'"]?${name}\\b|\\b${name}[\u2019'"]? ?(?:\\(|, |was )(?:the |a )?(?:${role})\\b`,
      "iu",
    ).test(text);
  const victim = says("victim|deceased");
  const perpetrator = says("perpetrator|offender");
  if (victim === perpetrator) return null;
  return victim ? "victim" : "perpetrator";
}
