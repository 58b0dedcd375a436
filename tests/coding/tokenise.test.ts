import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stemOf, tokenise } from "../../src/coding/tokenise.ts";

const surfaces = (text: string) => tokenise(text).map((token) => token.surface);
const stems = (text: string) => tokenise(text).map((token) => token.stem);

describe("tokenise", () => {
  it("drops a possessive ending and keeps a contraction in one word", () => {
    expect(surfaces("The women’s refuge and its GPs' letters don't agree")).toEqual([
      "the",
      "women",
      "refuge",
      "and",
      "its",
      "gps",
      "letters",
      "dont",
      "agree",
    ]);
  });

  it("parts words at hyphens, dashes and slashes", () => {
    expect(surfaces("multi-agency 24/7 on–call")).toEqual(["multi", "agency", "24", "7", "on", "call"]);
  });

  it("reads accents, ligatures, full-width letters and soft hyphens as plain letters", () => {
    expect(surfaces("Café ﬁrearms ＭＡＲＡＣ safe\u00ADguarding")).toEqual([
      "cafe",
      "firearms",
      "marac",
      "safeguarding",
    ]);
  });

  it("gives American and British spellings one stem", () => {
    expect(stems("organization behaviors counseling inquiries licensing programs analyze judgments")).toEqual(
      stems("organisation behaviours counselling enquiries licencing programmes analyse judgements"),
    );
  });

  it("leaves words alone that only look American", () => {
    expect(stemOf("size")).toBe("size");
    expect(stemOf("police")).not.toBe(stemOf("policy"));
  });

  it("points at the printed word", () => {
    const text = "  ‘Women’s’ Café,\n7-minute";
    expect(tokenise(text).map((token) => text.slice(token.start, token.end))).toEqual([
      "Women’s",
      "Café",
      "7",
      "minute",
    ]);
  });

  it("gives the same words however lines are wrapped, and never an empty or overlapping one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("\n", "\r\n", "  ", "\t"), (text, gap) => {
        const tokens = tokenise(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.surface).not.toBe("");
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(stems(text.replaceAll(" ", gap))).toEqual(tokens.map((token) => token.stem));
      }),
    );
  });

  it("takes its own words again unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const words = surfaces(text);
        expect(surfaces(words.join(" "))).toEqual(words);
      }),
    );
  });
});
