import type { Hit } from "./findHits.ts";
import type { Word } from "./words.ts";

const LONGEST_EVIDENCE = 4;

/**
 * The words of the text that make a hit, as printed and in order: one piece for words that stand together, up to four
 * words each; where a line break parts them, a space.
 */
export function evidenceOf(hit: Hit, text: string, words: readonly Word[]): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < hit.words.length; ) {
    let to = from + 1;
    while (to < hit.words.length && to - from < LONGEST_EVIDENCE && follows(hit.words, to)) to++;
    const first = words[hit.words[from] ?? -1];
    const last = words[hit.words[to - 1] ?? -1];
    if (first && last) pieces.push(text.slice(first.start, last.end).replace(/\s+/g, " "));
    from = to;
  }
  return pieces;
}

function follows(indexes: readonly number[], at: number): boolean {
  return indexes[at] === (indexes[at - 1] ?? Number.NaN) + 1;
}
