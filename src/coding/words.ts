import { inflection } from "./inflection.ts";
import { remembered } from "./remembered.ts";
import { britishSpelling } from "./spelling.ts";
import { type Token, tokenise } from "./tokenise.ts";

/**
 * A word of a text with what stands around it: the number of its sentence (from 0), whether it is an aside in round
 * brackets, and whether it stands before the verb that says what somebody is to do (the subject: who acts).
 */
export type Word = Token & {
  readonly spelling: string;
  readonly inflection: string;
  readonly sentence: number;
  readonly aside: boolean;
  readonly subject: boolean;
};

const END_OF_SENTENCE = /[.!?;](?=[\s"'”’)]|$)|[•▪●◦]/;
const ABBREVIATED = new Set(["e", "g", "i", "etc", "no", "vs", "incl"]);
const DUTIES = new Set([
  "should",
  "must",
  "will",
  "shall",
  "to",
  "need",
  "needs",
  "may",
  "can",
  "would",
  "agrees",
  "agree",
]);
const LONGEST_SUBJECT = 16;

/** The words of a text in order. Line breaks and capitals make no difference to the result. */
export function wordsOf(text: string): Word[] {
  const tokens = tokenise(text);
  const sentences: number[] = [];
  const asides: boolean[] = [];
  let sentence = 0;
  let depth = 0;
  let previous: Token | undefined;
  for (const token of tokens) {
    const between = text.slice(previous?.end ?? 0, token.start);
    if (between !== " ") {
      depth = Math.max(0, depth + count(between, "(") - count(between, ")"));
      if (previous && endsSentence(between, previous)) sentence++;
    }
    sentences.push(sentence);
    asides.push(depth > 0);
    previous = token;
  }
  const subjects = subjectFlags(tokens, sentences);
  return tokens.map((token, index) => {
    const keys = keysOf(token.surface);
    return {
      surface: token.surface,
      stem: token.stem,
      start: token.start,
      end: token.end,
      spelling: keys.spelling,
      inflection: keys.inflection,
      sentence: sentences[index] ?? 0,
      aside: asides[index] ?? false,
      subject: subjects[index] ?? false,
    };
  });
}

const keysOf = remembered((surface: string) => ({
  spelling: britishSpelling(surface),
  inflection: inflection(surface),
}));

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function endsSentence(between: string, previous: Token): boolean {
  return END_OF_SENTENCE.test(between) && !(between.startsWith(".") && ABBREVIATED.has(previous.surface));
}

function subjectFlags(tokens: readonly Token[], sentences: readonly number[]): boolean[] {
  const flags = tokens.map(() => false);
  let start = 0;
  let settled = false;
  tokens.forEach((token, index) => {
    if (sentences[index] !== sentences[start]) {
      start = index;
      settled = false;
    }
    if (settled || index === start || !DUTIES.has(token.surface)) return;
    settled = true;
    if (index - start <= LONGEST_SUBJECT) flags.fill(true, start, index);
  });
  return flags;
}
