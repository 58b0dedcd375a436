import type { AgencyList } from "../../model/agency.ts";
import { agenciesIn } from "../leads/agencyMatch.ts";
import { BODY_HEADS, BODY_NAME_WORDS, JOINING_WORDS, POST_HEADS, UNIT_HEADS, WORK_WORDS } from "./leadWords.ts";
import { isPlace } from "./places.ts";
import { rankAt } from "./ranks.ts";

/**
 * What a word of a lead cell is by the way it is written: `body` part of a listed body or written as one (SafeLives),
 * `weak` an ordinary word that bodies and people share, `unknown` a capitalised word nothing else explains.
 */
export type TokenKind =
  | "rank"
  | "title"
  | "body"
  | "head"
  | "unit"
  | "post"
  | "work"
  | "weak"
  | "place"
  | "acronym"
  | "initial"
  | "joining"
  | "lower"
  | "number"
  | "particle"
  | "unknown";

/** `gap` is what stands between this word and the next ("" or " " or ", " ...). */
export type LeadToken = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  readonly kind: TokenKind;
};

const WORD = /[\p{L}\p{N}&][\p{L}\p{N}&'\u2019\u2010-]*/gu;

/** The words of a lead cell with what each is. */
export function leadTokens(text: string, agencies: AgencyList): readonly LeadToken[] {
  const spans = wordSpans(text);
  const words = spans.map(({ start, end }) => text.slice(start, end));
  const listed = new Set<number>();
  for (const { from, to } of agenciesIn(words, agencies)) {
    if (isWhole(text, spans, from, to)) for (let at = from; at < to; at++) listed.add(at);
  }
  return spans.map(({ start, end, kind }, index) => ({
    text: text.slice(start, end),
    start,
    end,
    gap: text.slice(end, spans[index + 1]?.start ?? text.length),
    kind: kind ?? (listed.has(index) ? "body" : kindOf(text.slice(start, end))),
  }));
}

type Span = { readonly start: number; readonly end: number; readonly kind: "rank" | "title" | null };

function wordSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (index < done) continue;
    const rank = rankAt(text, index);
    const end = rank?.end ?? index + word.length;
    spans.push({ start: index, end, kind: rank?.kind ?? null });
    done = end;
  }
  return spans;
}

/** An alias counts only where no comma or bracket cuts it. */
function isWhole(text: string, spans: readonly Span[], from: number, to: number): boolean {
  const start = spans[from]?.start ?? 0;
  const end = spans[to - 1]?.end ?? text.length;
  return !/[,;:()[\]]/.test(text.slice(start, end));
}

function kindOf(word: string): TokenKind {
  const plain = word.toLowerCase().replace(/\u2019/g, "'");
  const bare = plain.replace(/'s?$/, "");
  if (JOINING_WORDS.has(plain)) return "joining";
  if (/^\d/.test(word)) return "number";
  for (const [kind, set] of KINDS) if (set.has(plain) || set.has(bare)) return kind;
  if (/^\p{Lu}$/u.test(word)) return "initial";
  if (/^(?:de|du|da|di|la|le|van|von|der|den|bin|al|el|st)$/.test(word)) return "particle";
  if (/^\p{Ll}/u.test(word)) return "lower";
  if (isPlace(word)) return "place";
  if (/^[\p{Lu}\p{N}&-]{2,}s?$/u.test(word)) return "acronym";
  if (/'s?$/.test(plain)) return "body";
  if (/^(?:Mc|Mac|Fitz|De|Du|La|Le|O['\u2019])\p{Lu}\p{Ll}+$/u.test(word)) return "unknown";
  return /\p{Ll}\p{Lu}/u.test(word.replace(/[-\u2010]./gu, "")) ? "body" : "unknown";
}

const KINDS: readonly (readonly [TokenKind, ReadonlySet<string>])[] = [
  ["post", POST_HEADS],
  ["head", BODY_HEADS],
  ["unit", UNIT_HEADS],
  ["work", WORK_WORDS],
  ["weak", BODY_NAME_WORDS],
];
