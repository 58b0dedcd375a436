import type { Hit } from "./findHits.ts";
import type { Word } from "./words.ts";

const LONGEST_EVIDENCE = 4;

/**
 * The words of the text that make a hit, as printed, up to four words each, in the order they stand; words that a line
 * break parts are joined by a space.
 */
export function evidenceOf(hit: Hit, text: string, words: readonly Word[]): string[] {
  const spans = [{ start: hit.start, end: hit.end }, ...(hit.context ? [hit.context] : [])];
  spans.sort((a, b) => a.start - b.start);
  return spans.flatMap((span) => printed(text, words, span.start, Math.min(span.end, span.start + LONGEST_EVIDENCE)));
}

function printed(text: string, words: readonly Word[], start: number, end: number): string[] {
  const first = words[start];
  const last = words[end - 1];
  return first && last ? [text.slice(first.start, last.end).replace(/\s+/g, " ")] : [];
}
