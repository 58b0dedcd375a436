import { isNoPerson } from "./notPersons.ts";
import { rankAt } from "./ranks.ts";
import { wordKind } from "./wordKind.ts";

/** A capitalised word, initial or particle that no vocabulary, rank or place explains: it may be part of a person's name. */
export function isNameWord(word: string): boolean {
  const kind = wordKind(word);
  if (kind !== "unknown" && kind !== "initial" && kind !== "particle") return false;
  return !isNoPerson(word) && rankAt(`${word} `, 0) === null;
}
