import type { LeadToken } from "../names/leadToken.ts";
import { wordKind } from "../names/wordKind.ts";

/** Short forms of what a body is concerned with: they stand inside names of bodies and are none themselves. */
const TOPICS = new Set(
  "DA DV DVA DVSA DASV DASVA VAWG SV DHR DARDR HR IT NHS GP GPS HM HMP UK MP DSL CSE LGBT LGBTQ SG PB".split(" "),
);
const ACRONYM_BODIES = new Set(
  "ICB CCG IDVA IDVAS MARAC MASH MARU MAPPA ASC CSC CSP NPS CRC PCC OPCC HMPPS YOT YOS YJS SARC LSCP LSAB SAB SCP CAFCASS CPS CQC NPCC ISVA".split(
    " ",
  ),
);
const ALONE = /^(?:police|probation|constabulary|council|prisons?|courts?|education|housing|health)$/i;
const MEMBERS = /^(?:agencies|members|partners|providers|organisations|signatories)$/i;

export type Words = readonly LeadToken[];

export function isPost(token: LeadToken | undefined): boolean {
  return token?.kind === "post" || token?.kind === "rank" || token?.kind === "title";
}

export function isAcronymBody(token: LeadToken | undefined): boolean {
  if (token === undefined || !(token.kind === "acronym" || token.kind === "body")) return false;
  return /^[\p{Lu}\p{N}&-]{2,}s?$/u.test(token.text) && !TOPICS.has(token.text.toUpperCase());
}

/** An acronym of a kind of body that every partnership has, so that a body printed after it is another one. */
export function isKnownAcronym(token: LeadToken | undefined): boolean {
  return isAcronymBody(token) && (token?.kind === "body" || ACRONYM_BODIES.has(token?.text.toUpperCase() ?? ""));
}

/** The words are a body, or a post or members of one, that could end here. */
export function isWhole(words: Words): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  if (isPost(last) || isAcronymBody(last)) return true;
  if (last.kind === "body") return true;
  if (last.kind === "head") return words.length > 1 || ALONE.test(last.text);
  if (last.kind === "unit") return words.length > 1;
  return isSaferPlace(words.slice(-2));
}

/** "Safer Someplace": so partnerships and services are named. */
export function isSaferPlace(words: Words): boolean {
  const [safer, place] = words;
  return (
    words.length === 2 && /^safer$/i.test(safer?.text ?? "") && /^\p{Lu}/u.test(place?.text ?? "") && safer?.gap === " "
  );
}

/** A post or rank opens the words and no body has come yet: the body that follows is the post's own. */
export function awaitsBody(words: Words): boolean {
  const post = words.findIndex(isPost);
  return post >= 0 && !words.some((word) => word.kind === "head" || word.kind === "body" || isKnownAcronym(word));
}

export function hasPost(words: Words): boolean {
  return words.some(isPost);
}

/** The words hold a body that stands on its own, not a unit alone. */
export function holdsBody(words: Words): boolean {
  return words.some(
    (word, at) =>
      word.kind === "head" || word.kind === "body" || isAcronymBody(word) || isSaferPlace(words.slice(at, at + 2)),
  );
}

/** A listed body by a name of its own ("Bright Tides") or "Safer Someplace" begins: no unit of the body before it is called so. */
export function opensOwnName(words: Words): boolean {
  const [first, second] = words;
  if (isSaferPlace(words.slice(0, 2))) return true;
  const named = first?.kind === "body" && second?.kind === "body" && first.gap === " ";
  return named && /^(?:weak|unknown|place)$/.test(wordKind(first.text));
}

/** "All agencies", "Relevant partner agencies". */
export function opensMembers(words: Words): boolean {
  if (!/^(?:all|each|every|relevant|other|both)$/i.test(words[0]?.text ?? "")) return false;
  return words.slice(1, 6).some(({ text }) => MEMBERS.test(text) || /^agency$/i.test(text));
}

/** A body begins with these words: a listed one, an acronym, "Safer Someplace", or a place or name with a body's head to come. */
export function opensBody(words: Words): boolean {
  const first = words[0];
  if (first === undefined) return false;
  if (first.kind === "body" || isAcronymBody(first) || opensMembers(words) || isSaferPlace(words.slice(0, 2)))
    return true;
  if (/^gp$/i.test(first.text)) return words[1]?.kind === "unit";
  if (first.kind !== "place" && first.kind !== "unknown" && first.kind !== "weak" && first.kind !== "head")
    return false;
  return reachesHead(words);
}

function reachesHead(words: Words): boolean {
  for (const [at, word] of words.entries()) {
    if (word.kind === "head") return at > 0 || ALONE.test(word.text);
    if (word.kind === "unit" && at > 0) return true;
    if (word.kind === "lower" || isPost(word) || (/[,;:(]/.test(word.gap) && at > 0)) return false;
    if (word.kind === "joining" && !/^(?:and|&|of)$/i.test(word.text)) return false;
  }
  return false;
}
