import { inflection } from "./inflection.ts";
import { type Token, tokenise } from "./tokenise.ts";

/**
 * A word of a text with what stands around it: the number of its sentence (from 0), whether it is an aside in round
 * brackets, and whether it stands before the verb that says what somebody is to do (the subject: who acts).
 */
export type Word = Token & {
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
  const sentences = sentenceNumbers(text, tokens);
  const subjects = subjectFlags(tokens, sentences);
  let depth = 0;
  let end = 0;
  return tokens.map((token, index) => {
    for (const sign of text.slice(end, token.start)) {
      if (sign === "(") depth++;
      if (sign === ")") depth = Math.max(0, depth - 1);
    }
    end = token.end;
    return {
      ...token,
      inflection: inflection(token.surface),
      sentence: sentences[index] ?? 0,
      aside: depth > 0,
      subject: subjects[index] ?? false,
    };
  });
}

function sentenceNumbers(text: string, tokens: readonly Token[]): number[] {
  let sentence = 0;
  let previous: Token | undefined;
  return tokens.map((token) => {
    if (previous) {
      const between = text.slice(previous.end, token.start);
      if (END_OF_SENTENCE.test(between) && !(between.startsWith(".") && ABBREVIATED.has(previous.surface))) sentence++;
    }
    previous = token;
    return sentence;
  });
}

function subjectFlags(tokens: readonly Token[], sentences: readonly number[]): boolean[] {
  const flags = tokens.map(() => false);
  for (let start = 0; start < tokens.length; ) {
    const sentence = sentences[start];
    let end = start;
    while (end < tokens.length && sentences[end] === sentence) end++;
    const duty = tokens.findIndex((token, index) => index > start && index < end && DUTIES.has(token.surface));
    if (duty > 0 && duty - start <= LONGEST_SUBJECT) flags.fill(true, start, duty);
    start = end;
  }
  return flags;
}
