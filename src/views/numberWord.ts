import { grouped } from "./words.ts";

const WORDS = "no one two three four five six seven eight nine ten".split(" ");

/** A count inside a sentence: `three`, and in figures from eleven on. */
export function numberWord(count: number): string {
  return WORDS[count] ?? grouped(count);
}

/** `one review`, `three reviews`, `12 reviews`. */
export function countedInWords(count: number, [one, several]: readonly [one: string, several: string]): string {
  return `${numberWord(count)} ${count === 1 ? one : several}`;
}
