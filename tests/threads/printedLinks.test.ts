import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedLinks } from "../../src/threads/printedLinks.ts";
import { reviewLabel } from "../../src/threads/reviewLabel.ts";

/** `review/recommendation/action` of each link. */
const links = (text: string, own: string | null = null) =>
  printedLinks(text, own).map(({ review, recommendation, action }) => [review, recommendation, action].join("/"));

describe("links that a plan prints", () => {
  it.each([
    ["Link with DHR14 Rec 5 (Action 21) and Rec 6 (Action 23)", ["DHR14/5/21", "DHR14/6/23"]],
    ["As per DHR 17", ["DHR17//"]],
    ["see also recommendation 3 of DARDR 2", ["DARDR2/3/"]],
    ["Same as DHR-9.", ["DHR9//"]],
    ["DHR–9 (recommendation 4)", ["DHR9/4/"]],
    ["DHR No. 12, Recommendation No. 3", ["DHR12/3/"]],
    ["DHR14 Rec. 5", ["DHR14/5/"]],
    ["DHR14 R5", ["DHR14/5/"]],
    ["dhr14 recommendations 5 and 6", ["DHR14/5/", "DHR14/6/"]],
    ["DHR14 (Recs 5, 6 & 7)", ["DHR14/5/", "DHR14/6/", "DHR14/7/"]],
    ["DHR14 Rec 5 (Actions 21 and 22)", ["DHR14/5/21", "DHR14/5/22"]],
    ["DHR14 Action 21; reported in May", ["DHR14//21"]],
    ["Rec 5 (Action 21) in DHR16", ["DHR16/5/21"]],
    ["actions 4 and 5 from the DHR 3", ["DHR3//4", "DHR3//5"]],
    ["Domestic Homicide Review 8 recommendation 2.1", ["DHR8/2.1/"]],
    ["Links to SAR 4 and to SCR 2", ["SAR4//", "SCR2//"]],
    ["LCSPR 2, Rec 1a", ["LCSPR2/1a/"]],
    ["DHRs 3, 5 and 7", ["DHR3//", "DHR5//", "DHR7//"]],
    ["DHR14A", ["DHR14A//"]],
    ["Link\nwith   DHR14\nRec 5", ["DHR14/5/"]],
  ])("are found: %s", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it.each([
    "The DHR 14 March 2022 meeting",
    "within the DHR 12 months on",
    "DHR 6-month review",
    "DHR 2021",
    "DHR 12/2021",
    "DHR 4.5",
    "DHR 80% complete",
    "DHR 9 of 12",
    "the DHR. 14 people came",
    "3 DHRs were held",
    "Recommendation 5 (Action 21)",
    "SARAH 4 and PADHR14",
    "by June 2022, 14 cases",
  ])("are none where a number is no label: %s", (text) => {
    expect(links(text)).toEqual([]);
  });

  it.each([
    ["As per DHR14, our recommendation 7 stands.", ["DHR14//"]],
    ["DHR14 was heard. Recommendation 7 is new.", ["DHR14//"]],
    ["DHR14 was held with every body of the county, and so recommendation 7 follows", ["DHR14//"]],
    ["DHR14 found it first; action 3", ["DHR14//"]],
  ])("do not take up this plan's own numbers: %s", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it.each(["DHR14", "DHR 14", "DHR 014 (Rowan)", "Domestic Homicide Review No. 14", "dhr-14"])(
    "are none to the own review, labelled %s",
    (own) => {
      expect(links("As DHR 14 Rec 2 says, see DHR15.", own)).toEqual(["DHR15//"]);
    },
  );

  it("keep the words that lead in where five words leave room", () => {
    const printed = (text: string) => printedLinks(text, null).map((link) => link.printed);
    expect(printed("Link with DHR14 Rec 5 (Action 21) and Rec 6")).toEqual(["Link with DHR14 Rec 5", "DHR14 Rec 6"]);
    expect(printed("see also recommendation 3 of DARDR 2")).toEqual(["recommendation 3 of DARDR 2"]);
    expect(printed("as per DHR 17")).toEqual(["as per DHR 17"]);
    expect(printed("actions 4 and 5 from DHR 3")).toEqual(["DHR3 actions 4", "DHR3 action 5"]);
  });

  it("never keep more than five words, and always name the review", () => {
    const part = fc.constantFrom(
      ..."see also|link with|DHR14|DHR 3|SAR No. 4|Rec 5|Recommendation No. 6.1|(Action 21)|and|of|the|.|;|,|in|DHRs 1, 2 and 3|as per|Domestic Homicide Review 8".split(
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
    const same = ["DHR14", "DHR 14", "dhr-14", "DHR 014", "Domestic Homicide Review No. 14", "DHR14 (Rowan)"];
    expect(new Set(same.map(reviewLabel))).toEqual(new Set(["dhr14"]));
    for (const other of ["DHR 1", "DHR 141", "SAR 14", "DARDR 14", "DHR ‘Rowan’"]) {
      expect(reviewLabel(other)).not.toBe("dhr14");
    }
    expect(reviewLabel("DHR ‘Rowan’")).toBe(reviewLabel("DHR 'ROWAN'"));
  });
});
