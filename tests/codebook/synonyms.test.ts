import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stemOf, tokenise } from "../../src/coding/tokenise.ts";
import { commonStem } from "../../src/threads/synonyms.ts";

type Synonyms = { readonly version: string; readonly note: string; readonly groups: readonly (readonly string[])[] };
const synonyms: Synonyms = JSON.parse(
  readFileSync(new URL("../../data/codebook/synonyms.json", import.meta.url), "utf8"),
);

describe("words that say the same", () => {
  it("are single words in lower case, each written once", () => {
    const all = synonyms.groups.flat();
    for (const word of all) expect(tokenise(word).map(({ surface }) => surface)).toEqual([word]);
    expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  });

  it("stand in one group at most, by their stems, and no group holds one stem alone", () => {
    const groupsOf = new Map<string, Set<number>>();
    synonyms.groups.forEach((group, index) => {
      const stems = new Set(group.map(stemOf));
      expect({ group: group[0], stems: stems.size }).not.toEqual({ group: group[0], stems: 1 });
      for (const stem of stems) groupsOf.set(stem, (groupsOf.get(stem) ?? new Set()).add(index));
    });
    expect([...groupsOf].filter(([, groups]) => groups.size > 1).map(([stem]) => stem)).toEqual([]);
  });

  it("are compared as one word, and others as themselves", () => {
    for (const group of synonyms.groups) {
      expect(new Set(group.map((word) => commonStem(stemOf(word)))).size).toBe(1);
    }
    const names = synonyms.groups.map(([first]) => commonStem(stemOf(first ?? "")));
    expect(new Set(names).size).toBe(synonyms.groups.length);
    expect(commonStem("zebra")).toBe("zebra");
  });
});
