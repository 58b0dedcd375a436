import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinCutWords } from "../../src/extract/leads/cutWords.ts";
import { readLeads } from "../../src/extract/leads.ts";
import { AGENCIES } from "./names/agencyList.ts";

const printed = (...paragraphs: string[]) => readLeads(paragraphs, AGENCIES).leads.map((lead) => lead.printed);

describe("readLeads", () => {
  it.each([
    [["Northmere Partnership NHS Trust"], ["Northmere Partnership NHS Trust"]],
    [["Northmere University Hospitals NHS Foundation Trust"], ["Northmere University Hospitals NHS Foundation Trust"]],
    [
      ["DASV Partnership Board Safer Anyford partner agency leads – Safer Anyford"],
      ["DASV Partnership Board", "Safer Anyford partner agency leads", "Safer Anyford"],
    ],
    [["ICB Safer Anyford"], ["ICB", "Safer Anyford"]],
    [
      ["FFW ASC Bright Tides/ IDVA NEFT AWP MARAC", "ICB/GP"],
      ["FFW", "ASC", "Bright Tides", "IDVA", "NEFT", "AWP", "MARAC", "ICB", "GP"],
    ],
    [["All Agencies represented on MARAC"], ["All Agencies represented on MARAC"]],
    [["ICB (GP)"], ["ICB (GP)"]],
    [["FFW (C&FS)"], ["FFW (C&FS)"]],
    [["ICB GP Practices"], ["ICB", "GP Practices"]],
    [["IDVA Manager and MARAC Steering Committee Chair"], ["IDVA Manager", "MARAC Steering Committee Chair"]],
    [
      ["MARAC Steering Group All agencies present at MARAC DASV Partnership Board ICB MARAC Steering Group"],
      ["MARAC Steering Group", "All agencies present at MARAC", "DASV Partnership Board", "ICB"],
    ],
    [["MARAC Steering Group MARAC"], ["MARAC Steering Group", "MARAC"]],
    [["Probation/ Anyford and Westmoor Police"], ["Probation", "Anyford and Westmoor Police"]],
    [["Community Team Manager/Ser vice Manager"], ["Community Team Manager", "Service Manager"]],
    [["Senior Police and Probation leads"], ["Senior Police and Probation leads"]],
    [["Senior Police leads Liverpool/Sef ton"], ["Senior Police leads Liverpool/Sefton"]],
    [["Revised to be DV Partnership Board"], ["DV Partnership Board"]],
    [["DI Umpleton for VPU Some-shire Constabulary"], ["DI for VPU Someshire Constabulary"]],
    [
      ["Kez Umpleton for Northmere & Eastholt NHS Foundation Trust (NEFT)"],
      ["Northmere & Eastholt NHS Foundation Trust (NEFT)"],
    ],
    [
      ["Kez Umpleton for", "Northmere & Eastholt NHS Foundation", "Trust (NEFT)"],
      ["Northmere & Eastholt NHS Foundation Trust (NEFT)"],
    ],
    [
      ["DCI Kez Umpleton, Crime, Safegua", "rding and Incident Management Someshire Constabulary"],
      ["DCI, Crime, Safeguarding and Incident Management Someshire Constabulary"],
    ],
    [["Kez", "Umpleton, Named Nurse"], ["Named Nurse"]],
    [
      ["Kez Umpleton, Domestic Abuse and Sexual Violence", "Partnership Manager"],
      ["Domestic Abuse and Sexual Violence Partnership Manager"],
    ],
    [["Kez Umpleton ASC in conjunction with NEFT"], ["ASC", "NEFT"]],
    [
      ["Bright Tides Safer Anyford Strategic commissioning teams DASV"],
      ["Bright Tides", "Safer Anyford Strategic commissioning teams DASV"],
    ],
    [
      ["Someshire Police, Someshire County Council and Victim Support"],
      ["Someshire Police", "Someshire County Council", "Victim Support"],
    ],
    [["Someshire County Council Adult Social Care"], ["Someshire County Council Adult Social Care"]],
    [["Police and Crime Commissioner"], ["Police and Crime Commissioner"]],
    [["Head of Safeguarding, Someshire Police"], ["Head of Safeguarding, Someshire Police"]],
    [["Associate Director Nursing – Safeguarding"], ["Associate Director Nursing – Safeguarding"]],
    [["• ICB • Bright Tides; Probation"], ["ICB", "Bright Tides", "Probation"]],
    [
      ["MARAC partners", "MARAC Steering Group/"],
      ["MARAC partners", "MARAC Steering Group"],
    ],
    [
      ["Safer Anyford Strategic Commissioning DASV Bright Tides"],
      ["Safer Anyford Strategic Commissioning DASV", "Bright Tides"],
    ],
    [["Detective Inspector", "Protecting Vulnerable Adults"], ["Detective Inspector Protecting Vulnerable Adults"]],
    [["Kez Umpleton"], []],
    [["", " "], []],
  ])("splits %j", (paragraphs, bodies) => {
    expect(printed(...paragraphs)).toEqual(bodies);
  });

  it("works without an agency list by the words that end a body's name", () => {
    const { leads } = readLeads(["Safer Anyford Northmere Trust Eastholt Police"], []);
    expect(leads).toEqual([
      { printed: "Safer Anyford", agencyId: null },
      { printed: "Northmere Trust", agencyId: null },
      { printed: "Eastholt Police", agencyId: null },
    ]);
  });

  it.each([
    ["Anyford & Westmoor Police", "anyford-police"],
    ["NEFT Safeguarding and DA Lead", "northmere-trust"],
    ["MARAC Steering Group Chair", "marac-steering-group"],
    ["Safer Anyford Strategic commissioning teams DASV", "safer-anyford"],
    ["Strategic commissioning teams", "commissioning"],
    ["Umptown Police", "police"],
    ["Umptown Wildlife Hospital", null],
  ])("names the body of %j", (cell, id) => {
    expect(readLeads([cell], AGENCIES).leads.map(({ agencyId }) => agencyId)).toEqual([id]);
  });

  it("says unsure without a word of the cell", () => {
    const { unsure } = readLeads(["Kez Umpleton (NEFT)"], AGENCIES);
    expect(unsure).toHaveLength(1);
    expect(unsure[0]).not.toMatch(/Kez|Umpleton|NEFT/);
  });

  const body = fc.constantFrom(
    "ICB",
    "Safer Anyford",
    "Bright Tides",
    "NEFT",
    "MARAC Steering Group",
    "Someshire Police",
    "DASV Partnership Board",
    "Victim Support",
    "Eastholt County Council",
  );
  const bodies = fc.uniqueArray(body, { minLength: 1, maxLength: 5 });

  it("gives back any bodies in their order, whatever mark parts them, or none", () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom(" ", "/ ", "; ", "/", ", ", " – ", " • "), (list, mark) => {
        expect(printed(list.join(mark))).toEqual(list);
      }),
    );
  });

  it("gives back bodies printed in paragraphs of their own, each once", () => {
    fc.assert(
      fc.property(bodies, (list) => {
        expect(printed(...list, ...list)).toEqual(list);
      }),
    );
  });

  it("loses no word of a body, whatever stands beside it", () => {
    const beside = fc.constantFrom(
      "DCI Kez Umpleton,",
      "Kez Umpleton for",
      "and",
      "/",
      "Named Nurse",
      "in conjunction with",
      "(",
      "Head of Service,",
      "All agencies",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(body, beside), { maxLength: 7 }), (parts) => {
        const cell = parts.join(" ");
        const all = printed(cell).join(" ");
        for (const word of ["ICB", "Anyford", "Tides", "NEFT", "MARAC", "Police", "Board", "Support", "Council"]) {
          expect(all.includes(word)).toBe(cell.includes(word));
        }
      }),
    );
  });
});

describe("joinCutWords", () => {
  it.each([
    ["Safegua rding and Incident", "Safeguarding and Incident"],
    ["Some-shire Constabulary", "Someshire Constabulary"],
    ["Umptow n Police", "Umptown Police"],
    ["Partner ship Manager", "Partnership Manager"],
    ["Multi- agency Safeguarding Hub", "Multi-agency Safeguarding Hub"],
  ])("joins %j", (cut, whole) => {
    expect(joinCutWords(cut)).toBe(whole);
  });

  it.each([
    "Safer Anyford partner agency leads",
    "Named GP for adults",
    "Council DA lead",
    "Weightmans solicitors",
    "Non-statutory",
  ])("leaves %j as it is", (text) => {
    expect(joinCutWords(text)).toBe(text);
  });
});
