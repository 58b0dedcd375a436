import { describe, expect, it } from "vitest";
import { inflection } from "../../src/coding/inflection.ts";
import { britishSpelling } from "../../src/coding/spelling.ts";

const FAMILIES = [
  "policy policies",
  "share shared shares sharing",
  "refer refers referred referring",
  "plan plans planned planning",
  "assess assesses assessed assessing",
  "child children",
  "woman women",
  "gp gps",
  "process processes processed",
  "abuse abuses abused abusing",
  "practice practices practise practised practising",
  "organisation organizations",
  "behaviour behaviors",
];

describe("inflection", () => {
  it.each(FAMILIES)("is one for %s", (family) => {
    expect(new Set(family.split(" ").map(inflection)).size).toBe(1);
  });

  it("keeps words of other meanings apart that a stemmer would join", () => {
    for (const [one, other] of [
      ["information", "informed"],
      ["community", "communicate"],
      ["public", "publicity"],
      ["abuse", "abuser"],
      ["police", "policy"],
      ["reflect", "reflective"],
      ["aware", "awareness"],
    ] as const) {
      expect(inflection(one), `${one}, ${other}`).not.toBe(inflection(other));
    }
  });

  it("leaves short words and words in -us, -is and -ss whole", () => {
    expect(["as", "crisis", "status", "assess", "bring", "thing"].map(inflection)).toEqual([
      "as",
      "crisis",
      "status",
      "assess",
      "bring",
      "thing",
    ]);
  });
});

describe("britishSpelling", () => {
  it("gives one spelling to two, whichever comes in", () => {
    for (const [british, american] of [
      ["prioritised", "prioritized"],
      ["behavioural", "behavioral"],
      ["programme", "program"],
      ["enquiry", "inquiry"],
      ["licence", "license"],
      ["fulfil", "fulfill"],
    ] as const) {
      expect(britishSpelling(american)).toBe(britishSpelling(british));
    }
  });
});
