import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedLinks } from "../../src/threads/printedLinks.ts";
import { reviewLabel } from "../../src/threads/reviewLabel.ts";

/** `review/recommendation/action` of each link. */
const links = (text: string, own: string | null = null) =>
  printedLinks(text, own).map(({ review, recommendation, action }) => [review, recommendation, action].join("/"));

describe("links that a plan prints", () => {
  it.each([
    ["Link with DHR34 Rec 2 (Action 61) and Rec 8 (Action 63)", ["DHR34/2/61", "DHR34/8/63"]],
    ["As per DHR 17", ["DHR17//"]],
    ["see also recommendation 3 of DARDR 2", ["DARDR2/3/"]],
    ["Same as DHR-9.", ["DHR9//"]],
    ["DHR–9 (recommendation 4)", ["DHR9/4/"]],
    ["DHR No. 12, Recommendation No. 3", ["DHR12/3/"]],
    ["DHR34 Rec. 5", ["DHR34/5/"]],
    ["DHR34 R5", ["DHR34/5/"]],
    ["dhr34 recommendations 5 and 6", ["DHR34/5/", "DHR34/6/"]],
    ["DHR34 (Recs 5, 6 & 7)", ["DHR34/5/", "DHR34/6/", "DHR34/7/"]],
    ["DHR34 Rec 5 (Actions 61 and 62)", ["DHR34/5/61", "DHR34/5/62"]],
    ["DHR34 Action 61; reported in May", ["DHR34//61"]],
    ["Rec 5 (Action 61) in DHR16", ["DHR16/5/61"]],
    ["actions 4 and 5 from the DHR 3", ["DHR3//4", "DHR3//5"]],
    ["Domestic Homicide Review 8 recommendation 2.1", ["DHR8/2.1/"]],
    ["Links to SAR 4 and to SCR 2", ["SAR4//", "SCR2//"]],
    ["LCSPR 2, Rec 1a", ["LCSPR2/1a/"]],
    ["DHRs 3, 5 and 7", ["DHR3//", "DHR5//", "DHR7//"]],
    ["DHR34A", ["DHR34A//"]],
    ["Link\nwith   DHR34\nRec 5", ["DHR34/5/"]],
  ])("are found: %s", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it.each([
    "The DHR 34 March 2022 meeting",
    "within the DHR 12 months on",
    "DHR 6-month review",
    "DHR 2021",
    "DHR 12/2021",
    "DHR 4.5",
    "DHR 80% complete",
    "DHR 9 of 12",
    "the DHR. 14 people came",
    "3 DHRs were held",
    "Recommendation 5 (Action 61)",
    "SARAH 4 and PADHR34",
    "by June 2022, 14 cases",
  ])("are none where a number is no label: %s", (text) => {
    expect(links(text)).toEqual([]);
  });

  it.each([
    ["As per DHR34, our recommendation 7 stands.", ["DHR34//"]],
    ["DHR34 was heard. Recommendation 7 is new.", ["DHR34//"]],
    ["DHR34 was held with every body of the county, and so recommendation 7 follows", ["DHR34//"]],
    ["DHR34 found it first; action 3", ["DHR34//"]],
  ])("do not take up this plan's own numbers: %s", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it.each(["DHR34", "DHR 34", "DHR 034 (Rowan)", "Domestic Homicide Review No. 34", "dhr-34"])(
    "are none to the own review, labelled %s",
    (own) => {
      expect(links("As DHR 34 Rec 2 says, see DHR15.", own)).toEqual(["DHR15//"]);
    },
  );

  it("keep the words that lead in where five words leave room", () => {
    const printed = (text: string) => printedLinks(text, null).map((link) => link.printed);
    expect(printed("Link with DHR34 Rec 2 (Action 61) and Rec 8")).toEqual(["Link with DHR34 Rec 2", "DHR34 Rec 8"]);
    expect(printed("see also recommendation 3 of DARDR 2")).toEqual(["recommendation 3 of DARDR 2"]);
    expect(printed("as per DHR 17")).toEqual(["as per DHR 17"]);
    expect(printed("actions 4 and 5 from DHR 3")).toEqual(["DHR3 actions 4", "DHR3 action 5"]);
  });

  it("never keep more than five words, and always name the review", () => {
    const part = fc.constantFrom(
      ..."see also|link with|DHR34|DHR 3|SAR No. 4|Rec 5|Recommendation No. 6.1|(Action 61)|and|of|the|.|;|,|in|DHRs 1, 2 and 3|as per|Domestic Homicide Review 8".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        for (const { printed, review } of printedLinks(parts.join(" "), "DHR 99")) {
          expect(printed.split(/\s+/).length).toBeLessThanOrEqual(5);
          expect(printed.trim()).toBe(printed);
          expect(review).toMatch(/^(?:DHR|SAR)\d+$/);
          expect(printed).toMatch(/DHR|SAR|Domestic Homicide Review/i);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("the label of a review", () => {
  it("is the same however it is printed, and another for another kind or number", () => {
    const same = ["DHR34", "DHR 34", "dhr-34", "DHR 034", "Domestic Homicide Review No. 34", "DHR34 (Rowan)"];
    expect(new Set(same.map(reviewLabel))).toEqual(new Set(["dhr34"]));
    for (const other of ["DHR 1", "DHR 341", "SAR 34", "DARDR 34", "DHR ‘Rowan’"]) {
      expect(reviewLabel(other)).not.toBe("dhr34");
    }
    expect(reviewLabel("DHR ‘Rowan’")).toBe(reviewLabel("DHR 'ROWAN'"));
  });
});
