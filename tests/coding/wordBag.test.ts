import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/coding/tokenise.ts";
import { bagSize, wordBag } from "../../src/coding/wordBag.ts";

describe("wordBag", () => {
  it("keeps stem, surfaces and count in alphabetical order", () => {
    expect(wordBag("Sharing: shares are shared; police share.")).toEqual([
      ["ar", ["are"], 1],
      ["polic", ["police"], 1],
      ["share", ["share", "shared", "shares", "sharing"], 4],
    ]);
  });

  it("loses no word and does not tell their order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("flag", "flags", "Flagged", "MARAC", "risk", "école", "12")), (words) => {
        const bag = wordBag(words.join(" "));
        expect(bagSize(bag)).toBe(tokenise(words.join(" ")).length);
        expect(wordBag([...words].reverse().join(" "))).toEqual(bag);
      }),
    );
  });
});
