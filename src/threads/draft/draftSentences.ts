import { wordsOf } from "../../coding/words.ts";
import { opensWithAsk } from "./askVerbs.ts";

/** A sentence of a draft, on one line. `item`: it begins an entry of a list; `opensList`: entries of a list follow it. */
export type DraftSentence = { readonly text: string; readonly item: boolean; readonly opensList: boolean };

const MARKER = /^\s*(?:[-\u2010-\u2015*\u2022\u25AA\u25CF\u25E6\u00B7]+|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)])(?:\s+|$)/i;
/** "Lead:" alone on a line: what it is about follows on the next. */
const LABEL = /^(?:[\p{L}'\u2019-]+\s+){0,2}[\p{L}'\u2019-]+\s*:$/u;
const INLINE_MARKER = /\s+(?=[\u2022\u25AA\u25CF\u25E6]\s|\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)\s)/g;

/**
 * The sentences of a draft in order. Lines that a page's width broke are joined; entries of a list, marked or each
 * beginning with what is to be done, stand apart.
 */
export function draftSentences(text: string): readonly DraftSentence[] {
  const parts = paragraphs(text.replace(INLINE_MARKER, "\n"));
  return parts.flatMap(({ text: part, item }, index) => {
    const sentences = split(part);
    const follows = parts[index + 1]?.item === true;
    return sentences.map((sentence, at) => ({
      text: sentence,
      item: item && at === 0,
      opensList: !item && follows && at === sentences.length - 1,
    }));
  });
}

type Paragraph = { text: string; readonly item: boolean };

function paragraphs(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let open = false;
  for (const line of text.split("\n")) {
    const item = MARKER.test(line) || (open && opensWithAsk(line.trim()) && /^\p{Lu}/u.test(line.trim()));
    const words = line.replace(MARKER, "").replace(/\s+/g, " ").trim();
    const last = found.at(-1);
    if (words === "" && !item) open = false;
    else if (open && !item && last !== undefined) last.text = `${last.text} ${words}`.trim();
    else found.push({ text: words, item });
    if (words !== "" || item) open = LABEL.test(words) || !/[.!?:]["')\u2019\u201D]*$/.test(words);
  }
  return found;
}

function split(text: string): readonly string[] {
  const starts: number[] = [];
  let sentence = -1;
  for (const word of wordsOf(text)) {
    if (word.sentence === sentence) continue;
    sentence = word.sentence;
    // "s.42" is one word of the law, not the end of a sentence.
    if (starts.length > 0 && /[.\p{L}\p{N}]/u.test(text.charAt(word.start - 1))) continue;
    starts.push(starts.length === 0 ? 0 : word.start);
  }
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim());
}
