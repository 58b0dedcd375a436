import type { LeadToken } from "./leadToken.ts";
import type { WordKind } from "./wordKind.ts";

/** Words `from` to `to` (excluded) are a name; `connector` is the word after the "for" or "on behalf of" that goes with it, else `to`. */
export type NameRun = {
  readonly from: number;
  readonly to: number;
  readonly connector: number;
  readonly unsure: boolean;
};

const LONGEST = 4;
const PERSONAL = new Set<WordKind>(["unknown", "initial", "particle"]);
const WORKING = new Set<WordKind>(["post", "work", "rank", "unit"]);
const CONNECTORS = [
  ["in", "conjunction", "with"],
  ["on", "behalf", "of"],
  ["together", "with"],
  ["for"],
  ["from"],
  ["at"],
  ["on"],
];

/** The names of people in a lead cell, in order. */
export function nameRuns(text: string, tokens: readonly LeadToken[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run =
      afterRank(tokens, at) ?? closing(tokens, at) ?? (opensPart(text, tokens, at) ? opening(text, tokens, at) : null);
    if (run !== null) runs.push(run);
    at = run === null ? at + 1 : Math.max(run.connector, run.to);
  }
  return runs;
}

const plainGap = (token: LeadToken | undefined) => token !== undefined && /^[\s.]*$/.test(token.gap);

/** Where a run of words of the given kinds ends that nothing but a space (or the stop of an initial) parts. */
function runEnd(tokens: readonly LeadToken[], from: number, kinds: ReadonlySet<WordKind>): number {
  let to = from;
  while (to < tokens.length && to - from < LONGEST && kinds.has(tokens[to]?.kind ?? "number")) {
    to++;
    if (!plainGap(tokens[to - 1])) break;
  }
  while (to > from && tokens[to - 1]?.kind === "particle") to--;
  return to;
}

/** "DCI Jane Example, Crime", "DI Example for PVPD", "PC 1234 Example". A place before a body's head is no name. */
function afterRank(tokens: readonly LeadToken[], at: number): NameRun | null {
  const rank = tokens[at - 1];
  const afterNumber = rank?.kind === "number" && tokens[at - 2]?.kind === "rank";
  if (!afterNumber && (!(rank?.kind === "rank" || rank?.kind === "title") || !/^[\s.,:]*$/.test(rank.gap))) return null;
  let to = runEnd(tokens, at, PERSONAL);
  if (to === at || stopsShort(tokens, to)) to = Math.max(to, weakEnd(tokens, at));
  to -= ownedByBody(tokens, to, to - at) ? 1 : 0;
  return to === at ? null : { from: at, to, connector: to, unsure: false };
}

/** Ordinary words count as a name after a rank only where "for", a comma or the end follows: "DI Young for the Unit". */
function weakEnd(tokens: readonly LeadToken[], at: number): number {
  if (isPlainBody(tokens[at]) && isPlainBody(tokens[at + 1])) return at;
  const to = runEnd(tokens, at, new Set<WordKind>([...PERSONAL, "weak", "place", "body"]));
  if (tokens.slice(at, to).some((token) => token.kind === "body" && !isPlainBody(token))) return at;
  const last = tokens[to - 1];
  const next = tokens[to];
  const ends = last !== undefined && (/[,;()/]/.test(last.gap) || next === undefined || next.kind === "joining");
  return ends && to - at <= 3 && next?.text !== "and" && next?.text !== "&" ? to : at;
}

function stopsShort(tokens: readonly LeadToken[], to: number): boolean {
  return plainGap(tokens[to - 1]) && (tokens[to]?.kind === "weak" || tokens[to]?.kind === "place");
}

/** "Example Someshire Police": the last word of the run belongs to the body that follows. */
function ownedByBody(tokens: readonly LeadToken[], to: number, length: number): boolean {
  const next = tokens[to];
  if (length === 0 || !plainGap(tokens[to - 1])) return false;
  if (next?.kind === "head" || (next?.kind === "unit" && length > 1)) return true;
  return next?.text === "and" || next?.text === "&" ? isJoinedBody(tokens, to) && length > 1 : false;
}

/** "... and Place Police": the word before the "and" is half of a body's name. */
function isJoinedBody(tokens: readonly LeadToken[], and: number): boolean {
  const other = tokens[and + 1];
  return (other?.kind === "unknown" || other?.kind === "place") && plainGap(other) && tokens[and + 2]?.kind === "head";
}

function opensPart(text: string, tokens: readonly LeadToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  const gap = before.gap.trim();
  if (/[/;,:(\u2022\u2013-]$/.test(gap)) return true;
  return gap === "" && /^(?:and|&|by|contact|via|with)$/i.test(text.slice(before.start, before.end));
}

/** A name at the start of a part: "Jo Example, Job title", "Jo Example for Body", "Example, Named Nurse", "J. Example". */
function opening(text: string, tokens: readonly LeadToken[], at: number): NameRun | null {
  const to = nameEnd(tokens, at);
  const length = to - at;
  if (length === 0 || tokens.slice(at, to).every(({ kind }) => kind !== "unknown")) return null;
  const last = tokens[to - 1];
  const next = tokens[to];
  const sure = (connector: number) => ({ from: at, to, connector, unsure: false });
  const unsure = (connector: number) => ({ from: at, to, connector, unsure: true });
  if (tokens[at]?.kind === "initial" && length > 1) return sure(connectorEnd(tokens, to));
  const gap = last?.gap.trim() ?? "";
  if (next === undefined || /^[/;)\u2022]/.test(gap)) return length > 1 && gap !== "(" ? unsure(to) : null;
  if (gap.startsWith("(")) return length > 1 && !isAbbreviatedBy(tokens, at, to, text) ? unsure(to) : null;
  if (/^[,:\u2013-]/.test(gap)) {
    if (isPostPhrase(tokens, to)) return length > 1 || startsAsPost(next) ? sure(to) : null;
    return length > 1 && tokens[to]?.kind !== "place" ? unsure(to) : null;
  }
  if (gap !== "" && gap !== ".") return null;
  const connector = connectorEnd(tokens, to);
  if (connector > to) return length > 1 ? sure(connector) : unsure(connector);
  if (length === 1) return null;
  if (next.text === "and" || next.text === "&") return opening(text, tokens, to + 1) === null ? null : sure(to);
  if (next.kind === "lower" || next.kind === "joining")
    return unsure(next.text.length < 4 && next.kind === "lower" ? to + 1 : to);
  if (next.kind === "head") return length > 2 ? { ...unsure(to - 1), to: to - 1 } : null;
  if (WORKING.has(next.kind) || next.kind === "body" || next.kind === "place")
    return next.kind === "unit" ? null : sure(to);
  return next.kind === "acronym" ? unsure(to) : null;
}

/** Where a name that opens a part ends; an ordinary word may be a surname between a first name and a comma. */
function nameEnd(tokens: readonly LeadToken[], at: number): number {
  const to = runEnd(tokens, at, PERSONAL);
  const next = tokens[to];
  const surname = next?.kind === "weak" || isPlainBody(next);
  if (to - at !== 1 || next === undefined || !surname || !plainGap(tokens[at])) return to;
  const beforePost = next.gap.trim().startsWith(",") && isPostPhrase(tokens, to + 1);
  return beforePost || connectorEnd(tokens, to + 1) > to + 1 ? to + 1 : to;
}

/** A listed body of one ordinary-looking word ("Church") is a surname too. */
function isPlainBody(token: LeadToken | undefined): boolean {
  return token?.kind === "body" && /^\p{Lu}\p{Ll}+$/u.test(token.text);
}

function connectorEnd(tokens: readonly LeadToken[], at: number): number {
  const match = CONNECTORS.find((words) =>
    words.every((word, offset) => tokens[at + offset]?.text.toLowerCase() === word),
  );
  return match === undefined || !plainGap(tokens[at - 1]) ? at : at + match.length;
}

/** A post is named before the next comma, bracket or slash. */
function isPostPhrase(tokens: readonly LeadToken[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at]?.kind === "post" || tokens[at]?.kind === "rank") return true;
    if (/[,;/(]/.test(tokens[at]?.gap ?? "") && at > from) return false;
  }
  return false;
}

function startsAsPost(token: LeadToken): boolean {
  return (
    token.kind === "post" ||
    token.kind === "rank" ||
    /^(?:named|designated|senior|interim|acting|deputy|assistant|associate|lead)$/i.test(token.text)
  );
}

/** "Harbour Kernow (HK)": the letters in the bracket stand for the words before it, so these are a body. */
function isAbbreviatedBy(tokens: readonly LeadToken[], from: number, to: number, text: string): boolean {
  const letters = tokens
    .slice(from, to)
    .map(({ text: word }) => word.charAt(0).toUpperCase())
    .join("");
  return text.slice(tokens[to]?.start).startsWith(letters);
}

/** A name after a post: "Named Nurse: Jo Example", "Head of Service (Jo Example)", "Service Manager Jo Example". */
function closing(tokens: readonly LeadToken[], at: number): NameRun | null {
  const before = tokens[at - 1];
  if (before === undefined || !PERSONAL.has(tokens[at]?.kind ?? "number")) return null;
  const to = runEnd(tokens, at, PERSONAL);
  const gap = before.gap.trim();
  const afterGap = tokens[to - 1]?.gap.trim() ?? "";
  const ends = to === tokens.length || /^[,;/)\u2022(\u2013-]/.test(afterGap);
  const marked = /^[:(\u2013-]$/.test(gap);
  const afterPost = before.kind === "post" || (marked && endsPostPhrase(tokens, at));
  if (!ends && !(afterPost && connectorEnd(tokens, to) > to)) return null;
  const named = to - at > 1 && (afterPost || marked || gap === ",");
  if (!named && !(afterPost && gap === ":")) return null;
  return { from: at, to, connector: to, unsure: !afterPost };
}

/** A post is named since the last comma, bracket or slash before `to`. */
function endsPostPhrase(tokens: readonly LeadToken[], to: number): boolean {
  for (let at = to - 1; at >= 0; at--) {
    if (tokens[at]?.kind === "post" || tokens[at]?.kind === "rank") return true;
    if (/[,;/(]/.test(tokens[at - 1]?.gap ?? "")) return false;
  }
  return false;
}
