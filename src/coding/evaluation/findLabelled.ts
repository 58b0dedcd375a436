import type { Extraction } from "../../model/extraction.ts";
import type { CodablePassage } from "../passageParts.ts";
import { tokenise } from "../tokenise.ts";
import { codablePassages, type NumberedPassage } from "./codablePassages.ts";
import type { LabelledPassage } from "./labelledPassage.ts";

/**
 * Finds each labelled passage of one document among its records: same kind, and text, outcome or a part that begins with
 * the same words; else, since names are dropped on extraction, nearly the same words; else a text that holds the words
 * further on. Of several alike the same number is preferred, then printed order; each is taken once.
 * @returns one entry a label, null where the document holds no such passage
 */
export function findLabelled(labels: readonly LabelledPassage[], extraction: Extraction): (CodablePassage | null)[] {
  const passages = codablePassages(extraction);
  const taken = new Set<NumberedPassage>();
  return labels.map((label) => {
    const start = wordsIn(label.text_start);
    const free = passages.filter((passage) => passage.kind === label.kind && !taken.has(passage));
    for (const alike of [beginsWith, beginsNearlyWith, holds]) {
      const found = free.filter((passage) => textsOf(passage).some((text) => alike(wordsIn(text), start)));
      const best = found.find((passage) => passage.number === label.number) ?? found[0];
      if (best === undefined) continue;
      taken.add(best);
      return best;
    }
    return null;
  });
}

function textsOf({ text, outcome, subItems }: NumberedPassage): string[] {
  return [text, outcome, ...(subItems ?? []).map((item) => item.text)].filter((part) => typeof part === "string");
}

function wordsIn(text: string): string[] {
  return tokenise(text).map((token) => token.surface);
}

function beginsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, index) => words[index] === word);
}

const NEARLY = 0.75;

function beginsNearlyWith(words: readonly string[], start: readonly string[]): boolean {
  const opening = new Set(words.slice(0, start.length + 2));
  return start.filter((word) => opening.has(word)).length >= NEARLY * start.length;
}

function holds(words: readonly string[], start: readonly string[]): boolean {
  return ` ${words.join(" ")} `.includes(` ${start.join(" ")} `);
}
