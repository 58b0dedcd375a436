import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePassage } from "../../src/coding/codePassage.ts";
import { agreementOf } from "../../src/coding/evaluation/agreement.ts";
import { scoreCodings } from "../../src/coding/evaluation/scoreCodings.ts";
import type { CodablePassage } from "../../src/coding/passageParts.ts";
import { CODEBOOK, COMPILED } from "./codebookFixture.ts";
import { GOLD_PASSAGES } from "./gold/goldPassages.ts";
import { RULED_OUT } from "./gold/ruledOut.ts";

const themesOf = (passage: CodablePassage) => codePassage(passage, COMPILED).map((coding) => coding.theme);

/** The passage with every one of its texts changed. */
function changed(passage: CodablePassage, change: (text: string) => string): CodablePassage {
  const optional = (text: string | null | undefined) => (typeof text === "string" ? change(text) : (text ?? null));
  return {
    kind: passage.kind,
    text: optional(passage.text),
    outcome: optional(passage.outcome),
    lesson: optional(passage.lesson),
  };
}

describe("the codebook, on passages of the kind it is for", () => {
  const scores = scoreCodings(
    GOLD_PASSAGES.map((passage) => ({
      coded: themesOf(passage),
      themes: passage.themes,
      arguable: passage.arguable ?? [],
    })),
  );

  it("agrees with a careful reader", () => {
    const { precision, recall } = agreementOf(scores.overall);
    expect(precision?.value).toBeGreaterThan(0.93);
    expect(recall?.value).toBeGreaterThan(0.93);
  });

  it.each(CODEBOOK.themes.map((theme) => theme.id))("knows %s when it is there and when it is not", (theme) => {
    expect(GOLD_PASSAGES.some((passage) => passage.themes.includes(theme))).toBe(true);
    const counts = scores.byTheme.get(theme);
    expect(counts && agreementOf(counts).f1?.value).toBeGreaterThanOrEqual(0.8);
  });

  it.each(RULED_OUT)("does not code %s for: %s", (theme, text) => {
    expect(themesOf({ kind: "action", text })).not.toContain(theme);
  });

  it.each(["National action", "Completed", "See above", "", "12/03/2021"])(
    "codes nothing for %j but an ask of government",
    (text) => {
      expect(themesOf({ kind: "action", text }).filter((theme) => theme !== "national-action")).toEqual([]);
    },
  );
});

describe("codings", () => {
  it("are the same whatever the line breaks", () => {
    for (const passage of GOLD_PASSAGES) {
      const wrapped = changed(passage, (text) => text.replace(/ (?=\S+ \S+ \S)/g, "\n  "));
      expect(codePassage(wrapped, COMPILED)).toEqual(codePassage(passage, COMPILED));
    }
  });

  it("are the same in capitals", () => {
    for (const passage of GOLD_PASSAGES) {
      expect(themesOf(changed(passage, (text) => text.toUpperCase()))).toEqual(themesOf(passage));
    }
  });

  it("are the same in American spelling", () => {
    const american = (text: string) =>
      text
        .replace(/isation/g, "ization")
        .replace(/([bg]n|or|itor|tr|cogn|ul|al)is(e[ds]?|ing)\b/g, "$1iz$2")
        .replace(/aviour/g, "avior")
        .replace(/eighbour/g, "eighbor")
        .replace(/rogramme/g, "rogram")
        .replace(/\b([Ee])nquir/g, (_, first: string) => `${first === "E" ? "I" : "i"}nquir`)
        .replace(/licens(?=e\b|ing\b)/g, "licenc");
    const spelt = GOLD_PASSAGES.filter((passage) => american(passage.text ?? "") !== passage.text);
    expect(spelt.length).toBeGreaterThan(10);
    for (const passage of spelt) expect(themesOf(changed(passage, american))).toEqual(themesOf(passage));
  });

  it("are the same with a sentence before or after that says nothing", () => {
    const idle = fc.constantFrom(
      "This will be looked at again in May.",
      "The group met on a Tuesday afternoon.",
      "The paper runs to forty pages.",
      "Nothing more was heard of it that winter.",
      "Lunch was taken at one.",
    );
    const short = GOLD_PASSAGES.filter(({ text }) => (text ?? "").split(" ").length < 60);
    fc.assert(
      fc.property(fc.constantFrom(...short), idle, fc.boolean(), (passage, sentence, before) => {
        const added = (text: string) => {
          const ended = /[.!?]$/.test(text.trim()) ? text : `${text}.`;
          return before ? `${sentence} ${text}` : `${ended} ${sentence}`;
        };
        const { text } = passage;
        fc.pre(typeof text === "string" && text !== "");
        expect(themesOf({ ...passage, text: added(text ?? "") })).toEqual(themesOf(passage));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["flag", "flags", "Put a # on the file of each patient known to MARAC."],
    ["case note", "case notes", "The # must show why."],
    ["referral", "referrals", "Make the # to the safeguarding team."],
    ["risk assessment", "risk assessments", "Repeat the # after separation."],
    ["perpetrator", "perpetrators", "Managing the behaviour of the #."],
    ["policy", "policies", "Update the domestic abuse #."],
    ["audit", "audits", "Carry out the #."],
    ["campaign", "campaigns", "Run the # for the public."],
    ["refuge", "refuges", "Offer a place in the #."],
    ["child", "children", "Hear the voice of the #."],
    ["neighbour", "neighbours", "Ask what the # knew."],
    ["agency", "agencies", "Share information with the # in good time."],
    ["officer", "officers", "Equip the # to recognise coercive control."],
    ["order", "orders", "Apply to the court for the protective #."],
  ])("are the same for %s and %s", (one, many, sentence) => {
    const singular = themesOf({ kind: "action", text: sentence.replace("#", one) });
    expect(singular.length).toBeGreaterThan(0);
    expect(themesOf({ kind: "action", text: sentence.replace("#", many) })).toEqual(singular);
  });

  it("carry words that stand in the passage, in codebook order and once each", () => {
    const order = CODEBOOK.themes.map((theme) => theme.id);
    for (const passage of GOLD_PASSAGES) {
      const texts = [passage.text, passage.outcome, passage.lesson].map((text) => (text ?? "").replace(/\s+/g, " "));
      const codings = codePassage(passage, COMPILED);
      expect(codings.map((coding) => order.indexOf(coding.theme))).toEqual(
        codings.map((coding) => order.indexOf(coding.theme)).sort((a, b) => a - b),
      );
      for (const { evidence } of codings) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(new Set(evidence).size).toBe(evidence.length);
        for (const words of evidence) {
          expect(
            texts.some((text) => text.includes(words)),
            words,
          ).toBe(true);
          expect(words.split(" ").length).toBeLessThanOrEqual(4);
        }
      }
    }
  });

  it("hold for any text whatever: words from the passage, no theme twice", () => {
    const words = GOLD_PASSAGES.flatMap((passage) => (passage.text ?? "").split(" "));
    const salad = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 });
    fc.assert(
      fc.property(salad, (parts) => {
        const text = parts.join(" ");
        const codings = codePassage({ kind: "recommendation", text }, COMPILED);
        expect(new Set(codings.map((coding) => coding.theme)).size).toBe(codings.length);
        for (const piece of codings.flatMap((coding) => coding.evidence)) {
          expect(text.replace(/\s+/g, " ")).toContain(piece);
        }
      }),
    );
  });
});
