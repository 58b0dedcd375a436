import type { AgencyList } from "../../model/agency.ts";
import { isNameWord } from "./nameWord.ts";
import { isNoPerson } from "./notPersons.ts";
import { type Evidence, personEvidence } from "./personEvidence.ts";
import { runningNames } from "./runningNames.ts";
import { sentencesOf } from "./sentences.ts";
import { wordKind } from "./wordKind.ts";

const LOWER_CASE = /(?<![\p{L}'\u2019-])\p{Ll}+/gu;
const CAPITALISED = /(?<![\p{L}\p{N}@/.'\u2019-])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}@/-]|\.\p{L})/gu;

/** "Adult A", "Person B": words that are labels, no names. */
const LABEL = /^(?:Adult|Child|Person|Victim|Perpetrator|Subject|Sibling|Mother|Father|Mr|Mrs|Ms|Miss)$/;

export type PersonRole = "victim" | "perpetrator";

/** A pseudonym or first name the document itself gives, with the person's part in the case where it says so. */
export type Pseudonym = { readonly name: string; readonly role: PersonRole | null };

/**
 * The people of one document: `persons` are named as people of the case, `staff` holds surnames of staff and office holders with the first
 * names printed before them, `ordinary` in lower case the words that the document also prints so, and the words of the listed
 * bodies' names: without more evidence they are no names.
 */
export type PersonIndex = {
  readonly persons: ReadonlyMap<string, PersonRole | null>;
  readonly staff: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ordinary: ReadonlySet<string>;
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
  for (const { name, role } of known.pseudonyms ?? []) {
    persons.set(name, role);
    const first = /^(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+$/u.exec(name)?.[1];
    if (first !== undefined && isNameWord(first) && !LABEL.test(first)) persons.set(first, role);
  }
  const sentences = texts.flatMap(sentencesOf);
  const ordinary = new Set([
    ...sentences.flatMap((sentence) => sentence.match(LOWER_CASE) ?? []),
    ...bodyWords(known.agencies ?? []),
  ]);
  const judged = new Map<string, boolean>();
  const isRuledOut = (word: string) => {
    const before = judged.get(word);
    if (before !== undefined) return before;
    const ruledOut = ordinary.has(word.toLowerCase()) || isNoPerson(word) || wordKind(word) !== "unknown";
    judged.set(word, ruledOut);
    return ruledOut;
  };
  for (const [name, { strong, sum }] of evidence(sentences, isRuledOut)) {
    if (strong > 0 && sum >= 1 && !persons.has(name)) persons.set(name, roleIn(sentences, name));
  }
  const names = [...(known.leadNames ?? []), ...texts.flatMap((text) => runningNames(text, ordinary))];
  const staff = new Map<string, Set<string>>();
  for (const name of names) {
    const [surname, ...first] = capitalWords(name).toReversed();
    if (surname === undefined || isRuledOut(surname)) continue;
    staff.set(surname, new Set([...(staff.get(surname) ?? []), ...first]));
  }
  return { persons, staff, ordinary };
}

function capitalWords(name: string): readonly string[] {
  return name.split(/\s+/).filter((word) => /^\p{Lu}[\p{L}'\u2019-]+$/u.test(word));
}

function bodyWords(agencies: AgencyList): readonly string[] {
  const names = agencies.flatMap(({ name, aliases }) => [name, ...aliases]);
  return names.flatMap((name) => name.toLowerCase().match(/[\p{L}'\u2019]+/gu) ?? []);
}

function evidence(sentences: readonly string[], isRuledOut: (word: string) => boolean): ReadonlyMap<string, Evidence> {
  const sums = new Map<string, Evidence>();
  for (const sentence of sentences) {
    for (const { name, at } of loneWords(sentence)) {
      if (isRuledOut(name)) continue;
      const { strong, sum } = personEvidence(sentence, at, at + name.length);
      const before = sums.get(name) ?? { strong: 0, sum: 0 };
      sums.set(name, { strong: before.strong + strong, sum: before.sum + sum });
    }
  }
  pairUp(sentences, sums);
  return sums;
}

/** "X and Y": who is named with a person is one; "access to Y" in a sentence with a person is to a person. */
function pairUp(sentences: readonly string[], sums: Map<string, Evidence>): void {
  const isPerson = (name: string) => (sums.get(name)?.strong ?? 0) > 0 && (sums.get(name)?.sum ?? 0) >= 1;
  if (![...sums.keys()].some(isPerson)) return;
  for (const sentence of sentences) {
    const words = loneWords(sentence);
    if (!words.some(({ name }) => isPerson(name))) continue;
    for (const [index, { name, at }] of words.entries()) {
      const score = sums.get(name);
      if (score === undefined || score.sum <= 0 || isPerson(name)) continue;
      const near = [words[index - 1], words[index + 1]].find((other) => other !== undefined && isPerson(other.name));
      const between = near === undefined ? "" : sentence.slice(Math.min(at, near.at), Math.max(at, near.at));
      const paired = / (?:and|or) $/.test(between) && between.split(" ").length === 3;
      if (paired || /\baccess to $/.test(sentence.slice(0, at)))
        sums.set(name, { strong: 1, sum: Math.max(1, score.sum) });
    }
  }
}

type LoneWord = { readonly name: string; readonly at: number };

/** Capitalised words with no capitalised neighbour, the first word of the sentence aside. */
function loneWords(sentence: string): readonly LoneWord[] {
  const found: LoneWord[] = [];
  for (const { 0: name, index: at } of sentence.matchAll(CAPITALISED)) {
    const before = /(?:^|[^\p{L}])(\p{L}[\p{L}'\u2019-]*) $/u.exec(sentence.slice(Math.max(0, at - 40), at))?.[1] ?? "";
    const after = sentence.slice(at + name.length, at + name.length + 3);
    const startsSentence = /^\p{Lu}/u.test(before) && sentence.startsWith(before);
    if ((/^\p{Lu}/u.test(before) && !startsSentence) || /^ \p{Lu}\p{Ll}/u.test(after)) continue;
    found.push({ name, at });
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
