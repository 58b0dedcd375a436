import synonyms from "../../data/codebook/synonyms.json" with { type: "json" };
import { stemOf } from "../coding/tokenise.ts";

const groupOf = new Map<string, string>();
for (const [first, ...others] of synonyms.groups) {
  if (first === undefined) continue;
  const name = stemOf(first);
  for (const word of [first, ...others]) {
    const stem = stemOf(word);
    if (!groupOf.has(stem)) groupOf.set(stem, name);
  }
}

/** The stem that stands for all words which say the same as this one (`data/codebook/synonyms.json`); itself for most. */
export function commonStem(stem: string): string {
  return groupOf.get(stem) ?? stem;
}
