import { dropContacts } from "./dropContacts.ts";
import type { PersonIndex, PersonRole } from "./gatherPersons.ts";
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
  for (const { from, to, instead } of findRunningNames(left).toReversed()) {
    left = `${left.slice(0, from)}${spaced(left, from, instead)}${left.slice(to)}`;
  }
  for (const name of index.staff) left = replaceName(left, name, null);
  for (const [name, role] of [...index.persons].toSorted(([a], [b]) => b.length - a.length))
    left = replaceName(left, name, role);
  return left === text ? text : tidied(left);
}

function spaced(text: string, from: number, instead: string): string {
  return instead === "" || /[\s([\u2018"]$/.test(text.slice(0, from)) || from === 0 ? instead : ` ${instead}`;
}

function replaceName(text: string, name: string, role: PersonRole | null): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const apposed = role === null ? "" : `(?:\\b([Tt]he ${role}),? )?`;
  const pattern = new RegExp(
    `${apposed || "()"}(?<![\\p{L}\\p{N}@.-]|\\bOp(?:eration)? |\\bProject |\\bSt\\.? )([\u2018'"\u201c]?)${escaped}\\b(?!-\\p{L}|[\\p{L}@])(?:(?<=\\2.*)([\u2019'"\u201d])(?!s\\b))?(?: (\\p{Lu}\\p{Ll}+)(?=[\\s.,;]))?`,
    "gu",
  );
  return text.replace(pattern, (...match: unknown[]) => {
    const [whole, the, , , surname] = match as (string | undefined)[];
    const at = match.find((part): part is number => typeof part === "number") ?? 0;
    const found = whole ?? "";
    const after = text.slice(at + found.length);
    if (SCHEME.test(after)) return found;
    const rest = surname === undefined ? "" : ` ${surname}`;
    if (the !== undefined && the !== "") return the + rest;
    const opensSentence = /(?:^|[.?!:]["\u2019']?\s+)$/.test(text.slice(0, at));
    const word = role === null ? "[person]" : opensSentence ? `The ${role}` : `the ${role}`;
    return word + rest;
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
