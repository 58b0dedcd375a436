import type { AgencyList } from "../../model/agency.ts";
import { agenciesIn } from "../leads/agencyMatch.ts";
import { rankAt } from "./ranks.ts";
import { isOwnName, type WordKind, wordKind } from "./wordKind.ts";

/** `gap` is what stands between this word and the next ("" or " " or ", " ...). */
export type LeadToken = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  readonly kind: WordKind;
};

const WORD = /[\p{L}\p{N}&][\p{L}\p{N}&'\u2019\u2010-]*/gu;

/** The words of a lead cell with what each is. */
export function leadTokens(text: string, agencies: AgencyList): readonly LeadToken[] {
  const spans = wordSpans(text);
  const words = spans.map(({ start, end }) => text.slice(start, end));
  const listed = new Set<number>();
  for (const { from, to } of agenciesIn(words, agencies)) {
    if (isWhole(text, spans, from, to) && isOwnName(words.slice(from, to)))
      for (let at = from; at < to; at++) listed.add(at);
  }
  return spans.map(({ start, end, kind }, index) => ({
    text: text.slice(start, end),
    start,
    end,
    gap: text.slice(end, spans[index + 1]?.start ?? text.length),
    kind: kind ?? (listed.has(index) ? "body" : wordKind(text.slice(start, end))),
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
