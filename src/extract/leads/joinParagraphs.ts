import type { AgencyList } from "../../model/agency.ts";
import { type LeadToken, leadTokens } from "../names/leadToken.ts";
import { nameRuns } from "../names/nameRuns.ts";

/** Puts together the paragraphs of a lead cell that are one lead cut by a narrow column or a page; the others stay apart. */
export function joinParagraphs(paragraphs: readonly string[], agencies: AgencyList): readonly string[] {
  const joined: string[] = [];
  for (const paragraph of paragraphs.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "")) {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(last, paragraph, agencies)) joined[joined.length - 1] = `${last} ${paragraph}`;
    else joined.push(paragraph);
  }
  return joined;
}

function goesOn(last: string, next: string, agencies: AgencyList): boolean {
  if (/^[\u2022\u25cf*]|^[-\u2013]\s/.test(next) || /[;/]$/.test(last)) return false;
  if (/[,&(\u2010-]$|[([][^)\]]*$/.test(last)) return true;
  const before = leadTokens(last, agencies);
  const after = leadTokens(next, agencies);
  const end = before.at(-1);
  const start = after[0];
  if (end === undefined || start === undefined) return false;
  if (end.kind === "joining" || /^[([]/.test(next)) return true;
  if (start.kind === "lower" || start.kind === "joining") return true;
  if (end.kind === "rank" || end.kind === "title") return /^(?:unknown|initial|work)$/.test(start.kind);
  if (before.length === 1 && end.kind === "unknown") return isNameOverTwo(`${last} ${next}`, agencies);
  return endsOpen(before, start);
}

/** "Jo" + "Example, Named Nurse". */
function isNameOverTwo(text: string, agencies: AgencyList): boolean {
  const first = nameRuns(text, leadTokens(text, agencies))[0];
  return first?.from === 0 && first.to > 1;
}

/** The last word wants more: a body's head follows a word that is none, or a post still lacks the rest of its unit. */
function endsOpen(before: readonly LeadToken[], start: LeadToken): boolean {
  const end = before.at(-1);
  if (end === undefined) return false;
  if (/^foundation$/i.test(end.text) && /^trust$/i.test(start.text)) return true;
  const open = end.kind === "work" || end.kind === "place" || end.kind === "weak";
  if (start.kind === "head" || start.kind === "unit") return open && !/^(?:police|probation)$/i.test(start.text);
  const postFirst =
    before.some(({ kind }) => kind === "rank" || kind === "post") || before.some(({ gap }) => gap.includes(","));
  return end.kind === "work" && postFirst && (start.kind === "work" || start.kind === "place");
}
