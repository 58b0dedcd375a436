import type { AgencyList } from "../../model/agency.ts";
import { leadTokens } from "../names/leadToken.ts";
import { agenciesIn } from "./agencyMatch.ts";
import {
  awaitsBody,
  hasPost,
  holdsBody,
  isAcronymBody,
  isKnownAcronym,
  isPost,
  isSaferPlace,
  isWhole,
  opensBody,
  opensMembers,
  opensOwnName,
  type Words,
} from "./leadPhrase.ts";

/** Splits the printed words of leads, names already dropped, where a new body or post begins. Order is kept, no word is lost but "and". */
export function splitLead(text: string, agencies: AgencyList): readonly string[] {
  const tokens = leadTokens(text, agencies);
  const inside = insideMatches(tokens, agencies);
  const cuts: number[] = [];
  let from = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (inside.has(at) || depthAt(text, tokens[at]?.start ?? 0) > 0) continue;
    if (!begins(tokens, from, at)) continue;
    cuts.push(at);
    from = isAnd(tokens, at) ? at + 1 : at;
  }
  const edges = [0, ...cuts, tokens.length];
  return edges.slice(0, -1).map((cut, index) => {
    const first = isAnd(tokens, cut) ? cut + 1 : cut;
    const next = tokens[edges[index + 1] ?? tokens.length];
    return trimmed(text.slice(cut === 0 ? 0 : tokens[first]?.start, next?.start));
  });
}

/** Words that are inside a listed body, its first word aside: no lead begins there. */
function insideMatches(tokens: Words, agencies: AgencyList): ReadonlySet<number> {
  const words = tokens.map(({ text }) => text);
  return new Set(
    agenciesIn(words, agencies).flatMap(({ from, to }) =>
      Array.from({ length: to - from - 1 }, (_, offset) => from + 1 + offset),
    ),
  );
}

function begins(tokens: Words, from: number, at: number): boolean {
  const left = tokens.slice(from, at);
  const gap = tokens[at - 1]?.gap.trim() ?? "";
  if (left.length === 0) return false;
  if (isAnd(tokens, at)) return gap === "" && beginsAfterAnd(left, tokens.slice(at + 1));
  const right = tokens.slice(at);
  if (/^\)?,$/.test(gap)) return isWhole(left) && holdsBody(left) && opensBody(right) && !awaitsBody(left);
  if (/^\)?\s*[\u2013\u2014-]$/.test(gap))
    return isWhole(left) && opensBody(right) && isWhole(firstPhrase(right)) && !isCouncilUnit(left, right);
  if (gap !== "" && gap !== ")" && gap !== ".") return false;
  if (tokens[at - 1]?.kind === "joining") return false;
  if (holdsBody(left) && opensOwnName(right)) return true;
  if (!isWhole(left) || !opensBody(right)) return false;
  return !continues(left, right);
}

/** What follows a whole body by a mere space and yet belongs to it. */
function continues(left: Words, right: Words): boolean {
  const last = left.at(-1);
  const first = right[0];
  if (awaitsBody(left)) return !isAcronymBody(first) || !isPost(right[1]);
  if (isCouncilUnit(left, right)) return true;
  if (first?.text === "NHS" && /^(?:partnership|hospitals?|health|healthcare|care|university)$/i.test(last?.text ?? ""))
    return true;
  if (first?.kind === "head") return !/^(?:police|probation)$/i.test(first.text);
  if (isAcronymBody(last) && !isKnownAcronym(last))
    return !isAcronymBody(first) && !isSaferPlace(right.slice(0, 2)) && first?.kind !== "body";
  if (isAcronymBody(first) && !isKnownAcronym(first)) return !isAcronymBody(last);
  return false;
}

/** A council's own service ("Someplace Council Adult Social Care") is no second body. */
function isCouncilUnit(left: Words, right: Words): boolean {
  if (!/^council$/i.test(left.at(-1)?.text ?? "")) return false;
  return right
    .slice(0, 3)
    .some(({ text }) => /^(?:social|children'?s?|adults?|housing|health|education|communities)$/i.test(text));
}

function beginsAfterAnd(left: Words, right: Words): boolean {
  if (!isWhole(left) || right.length === 0) return false;
  if (/^(?:crime|fire)$/i.test(right[0]?.text ?? "") && /^police$/i.test(left.at(-1)?.text ?? "")) return false;
  const phrase = right;
  const shared = !hasPost(left) && isPost(phrase[1]) && phrase.length <= 4 && !isPost(phrase[0]);
  if (shared) return false;
  if (hasPost(left) && hasPost(phrase)) return true;
  if (left.length === 1 && left[0]?.kind === "head") return opensBody(phrase) || isWhole(phrase);
  return opensMembers(phrase) || (opensBody(phrase) && holdsBody(phrase) && !hasPost(left));
}

function firstPhrase(words: Words): Words {
  const end = words.findIndex(({ gap }) => /[,;\u2013]/.test(gap));
  return end < 0 ? words : words.slice(0, end + 1);
}

function isAnd(tokens: Words, at: number): boolean {
  return /^(?:and|&)$/i.test(tokens[at]?.text ?? "");
}

function depthAt(text: string, place: number): number {
  const before = text.slice(0, place);
  return (before.match(/[([]/g)?.length ?? 0) - (before.match(/[)\]]/g)?.length ?? 0);
}

function trimmed(text: string): string {
  return text.replace(/^[\s,;:.\u2013\u2014-]+|[\s,;:.\u2013\u2014-]+$/g, "");
}
