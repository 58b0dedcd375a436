import { dropContacts } from "./dropContacts.ts";
import type { PersonIndex, PersonRole } from "./gatherPersons.ts";
import { isNameWord } from "./nameWord.ts";
import { findRunningNames } from "./runningNames.ts";

const SCHEME =
  /^['\u2019]s? (?:Law|Rule|Act|Code|Pledge|Promise|Place|Charter|Bill|Fund|Legacy|Campaign|Foundation|Trust|House|Centre|Hospital|Project|Aid)\b/;

/**
 * A running text without names of people, given the people of its document. Ranks, posts and offices stay; people of the case
 * become "the victim", "the perpetrator" or "[person]"; personal email addresses and mobile numbers go. Named schemes
 * ("Someone's Law"), places, systems and bodies stay. Dropping twice gives what dropping once gives.
 */
export function dropNames(text: string, index: PersonIndex): string {
  let left = dropContacts(text);
  for (const { from, to, instead } of findRunningNames(left, index.ordinary).toReversed()) {
    left = `${left.slice(0, from)}${spaced(left, from, instead)}${left.slice(to)}`;
  }
  for (const [surname, first] of index.staff) left = replaceStaff(left, surname, first);
  for (const [name, role] of [...index.persons].toSorted(([a], [b]) => b.length - a.length))
    left = replaceName(withoutSurname(left, name, index), name, role);
  return left === text ? text : tidied(left);
}

function spaced(text: string, from: number, instead: string): string {
  return instead === "" || /[\s([\u2018"]$/.test(text.slice(0, from)) || from === 0 ? instead : ` ${instead}`;
}

/** A surname with the first name before it; a word that opens a sentence is one only where it is known to be. */
function replaceStaff(text: string, surname: string, first: ReadonlySet<string>): string {
  if (!text.includes(surname)) return text;
  const name = new RegExp(
    `((?:(?<![\\p{L}\\p{N}'\u2019-])\\p{Lu}[\\p{L}'\u2019.-]* ){0,2})(?<![\\p{L}\\p{N}@.-])${surname}(?![\\p{L}\\p{N}@-])`,
    "gu",
  );
  return text.replace(name, (_, before: string, at: number) => {
    const words = before.split(" ").filter((word) => word !== "");
    const kept = words.filter(
      (word, index) =>
        !first.has(word) && (opensSentence(text, at, index) || index < words.length - 1 || !isNameWord(word)),
    );
    return [...kept, "[person]"].join(" ");
  });
}

function opensSentence(text: string, at: number, index: number): boolean {
  return index === 0 && /(?:^|[.?!:]["\u2019']?\s+)$/.test(text.slice(0, at));
}

/** "Name Surname" of somebody in the case, without the surname. */
function withoutSurname(text: string, name: string, index: PersonIndex): string {
  if (!text.includes(`${name} `)) return text;
  const surname = new RegExp(`(?<=(?<!\\p{L})${escaped(name)}) (\\p{Lu}\\p{Ll}+)(?![\\p{L}-])`, "gu");
  return text.replace(surname, (whole, word: string) => {
    const stays = !isNameWord(word) || index.persons.has(word) || index.ordinary.has(word.toLowerCase());
    return stays ? whole : "";
  });
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The name becomes the person's part in the case, or "[person]"; "the victim, Name," becomes "the victim,". */
function replaceName(text: string, name: string, role: PersonRole | null): string {
  const word = [name, name.toUpperCase()]
    .filter((form) => text.includes(form))
    .map(escaped)
    .join("|");
  if (word === "") return text;
  const apposed = role === null ? "()" : `(?:\\b([Tt]he ${role}),? )?`;
  const stands = `(?<![\\p{L}\\p{N}@.-]|\\bOp(?:eration)? |\\bProject |\\bSt\\.? )`;
  const quoted = `[\u2018'"\u201c](?:${word})[\u2019'"\u201d](?!s\\b)`;
  const pattern = new RegExp(`${apposed}${stands}(?:${quoted}|(?:${word})(?!-\\p{L}|[\\p{L}\\p{N}@]))`, "gu");
  return text.replace(pattern, (whole: string, the: string | undefined, at: number) => {
    const after = text.slice(at + whole.length);
    if (SCHEME.test(after) || /^ \d/.test(after)) return whole;
    if (the !== undefined && the !== "") return the;
    if (role === null) return "[person]";
    return opensSentence(text, at, 0) ? `The ${role}` : `the ${role}`;
  });
}

function tidied(text: string): string {
  return text
    .replace(/ {2,}/g, " ")
    .replace(/ +([,;:.)])/g, "$1")
    .replace(/,\s*,/g, ",")
    .replace(/,\s*\./g, ".")
    .replace(/\(\s*\)/g, "")
    .replace(/\[person\](?: \[person\])+/g, "[person]")
    .trim();
}
