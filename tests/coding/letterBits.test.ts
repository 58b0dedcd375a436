import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LETTERS_UNKNOWN, letterBits } from "../../src/coding/letterBits.ts";

const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789");
const word = fc.array(letter, { minLength: 1, maxLength: 14 }).map((letters) => letters.join(""));
const slip = fc.record({ how: fc.constantFrom("out", "in", "other", "over"), at: fc.nat(), letter });

function slipped(from: string, { how, at, letter: other }: { how: string; at: number; letter: string }): string {
  const place = at % from.length;
  const after = from.slice(place + 1);
  if (how === "out") return from.slice(0, place) + after;
  if (how === "in") return from.slice(0, place) + other + from.slice(place);
  if (how === "other") return from.slice(0, place) + other + after;
  return from.slice(0, place) + (from[place + 1] ?? "") + (from[place] ?? "") + from.slice(place + 2);
}

function bitsOnlyIn(one: number, other: number): number {
  return (one & ~other).toString(2).replaceAll("0", "").length;
}

describe("the letters of a word", () => {
  it("differ by no more than the slips that part two words", () => {
    fc.assert(
      fc.property(word, fc.array(slip, { maxLength: 2 }), (from, slips) => {
        const to = slips.reduce((text, each) => (text === "" ? text : slipped(text, each)), from);
        expect(bitsOnlyIn(letterBits(from), letterBits(to))).toBeLessThanOrEqual(slips.length);
        expect(bitsOnlyIn(letterBits(to), letterBits(from))).toBeLessThanOrEqual(slips.length);
      }),
      { numRuns: 500 },
    );
  });

  it("tell words without a letter in common apart, and say so where they cannot", () => {
    expect(bitsOnlyIn(letterBits("board"), letterBits("midwife"))).toBeGreaterThan(2);
    expect(letterBits("naïve")).toBe(LETTERS_UNKNOWN);
    expect(letterBits("")).toBe(0);
    expect(letterBits("zebra7")).toBeGreaterThan(0);
  });
});
