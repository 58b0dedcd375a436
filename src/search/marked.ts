import { tokenise } from "../coding/tokenise.ts";
import type { ResolvedSearch } from "./resolved.ts";

/** A stretch of a text, marked where the search found its word. */
export type Stretch = { readonly text: string; readonly hit: boolean };

type Span = { readonly start: number; readonly end: number };

/**
 * Cuts a text into stretches that join up to it again, the found words marked.
 * @param phrases to be marked too wherever they stand as printed, whatever their capitals and spaces
 */
export function marked(
  text: string,
  search: Pick<ResolvedSearch, "stems" | "surfaces"> | null,
  phrases: readonly string[] = [],
): readonly Stretch[] {
  const found = search === null ? [] : foundWords(text, search);
  const spans = joined([...found, ...phrases.flatMap((phrase) => spansOf(phrase, text))]);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) stretches.push({ text: text.slice(at, start), hit: false });
    stretches.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length || stretches.length === 0) stretches.push({ text: text.slice(at), hit: false });
  return stretches;
}

function foundWords(text: string, { stems, surfaces }: Pick<ResolvedSearch, "stems" | "surfaces">): readonly Span[] {
  return tokenise(text).filter(({ surface, stem }) => stems.has(stem) || surfaces.has(surface));
}

/** A phrase stands where its words do, whole and in order, whatever space or line break parts them. */
function spansOf(phrase: string, text: string): readonly Span[] {
  const words = phrase.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return [];
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join("\\s+")}(?![\\p{L}\\p{N}])`, "giu");
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** The spans in order, those that overlap made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const before = kept.at(-1);
    if (before !== undefined && span.start < before.end) {
      kept[kept.length - 1] = { start: before.start, end: Math.max(before.end, span.end) };
    } else kept.push(span);
  }
  return kept;
}
