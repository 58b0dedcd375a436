import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropNamesFromLead } from "../../../src/extract/names/dropNamesFromLead.ts";
import { AGENCIES } from "./agencyList.ts";

const drop = (cell: string) => dropNamesFromLead(cell, AGENCIES).text;

describe("dropNamesFromLead", () => {
  it.each([
    [
      "DCI Zadie Quillfeather, Crime, Safeguarding and Incident Management Someshire Constabulary",
      "DCI, Crime, Safeguarding and Incident Management Someshire Constabulary",
    ],
    ["DCI Zadie Quillfeather Crime and Custody Someshire Constabulary", "DCI Crime and Custody Someshire Constabulary"],
    ["DI Brindlecot for VPU Someshire Constabulary", "DI for VPU Someshire Constabulary"],
    ["DI Young for VPU", "DI for VPU"],
    ["D/Supt Brindlecot", "D/Supt"],
    ["T/DCI Zadie Quillfeather", "T/DCI"],
    ["PC 1234 Brindlecot", "PC"],
    ["Detective Superintendent Zadie Quillfeather", "Detective Superintendent"],
    ["DCI Quillfeather Northmere Police", "DCI Northmere Police"],
    [
      "Zadie Quillfeather for Northmere & Eastholt NHS Foundation Trust (NEFT)",
      "Northmere & Eastholt NHS Foundation Trust (NEFT)",
    ],
    ["Zadie Quillfeather on NEFT Safeguarding Lead", "NEFT Safeguarding Lead"],
    ["Zadie Quillfeather on behalf of the ICB", "ICB"],
    ["Zadie Quillfeather ASC in conjunction with NEFT", "ASC in conjunction with NEFT"],
    [
      "Zadie Quillfeather, Domestic Abuse and Sexual Violence Partnership Manager",
      "Domestic Abuse and Sexual Violence Partnership Manager",
    ],
    ["Zadie Quillfeather, Associate Director Nursing – Safeguarding", "Associate Director Nursing – Safeguarding"],
    ["Brindlecot, Named Nurse Safeguarding", "Named Nurse Safeguarding"],
    ["Zadie Brindle-Cotter, Safeguarding Matron", "Safeguarding Matron"],
    ["Zadie Ann Quillfeather, Safeguarding Matron", "Safeguarding Matron"],
    ["Zadie MacQuill, Head of Service", "Head of Service"],
    ["Zadie O'Quill, Head of Service", "Head of Service"],
    ["Zadie de Quill, Service Manager", "Service Manager"],
    ["Zadie Young, Named Nurse", "Named Nurse"],
    ["Dr Zadie Quillfeather, Named GP", "Named GP"],
    ["Dr Quillfeather", "Dr"],
    ["Rt Hon. Dame Zadie Quillfeather DBE, Portfolio Holder", "Portfolio Holder"],
    ["Senior Probation Officer - Zadie MacQuill-Brindle", "Senior Probation Officer"],
    ["Named Nurse – Zadie ap Quill", "Named Nurse"],
    ["Anyford College – Principal Zadie Quillfeather III", "Anyford College – Principal"],
    ["Victim Support (Area Manager: Z. Quillfeather)", "Victim Support (Area Manager)"],
    ["T/Det Chief Supt Zadie de Quill – Crime", "T/Det Chief Supt – Crime"],
    ["Mr Quillfeather, Headteacher", "Headteacher"],
    ["Z. Quillfeather", ""],
    ["Zadie Quillfeath er ASC", "ASC"],
    ["Zadie Umpletom be ASC", "ASC"],
    ["Zadie Quillfeather to report", "to report"],
    ["Z Quillfeather, Someshire Police", "Someshire Police"],
    ["Named Nurse: Zadie Quillfeather", "Named Nurse"],
    ["Named Nurse Zadie Quillfeather", "Named Nurse"],
    ["Head of Service (Zadie Quillfeather)", "Head of Service"],
    ["Zadie Quillfeather – Head of Housing", "Head of Housing"],
    ["Zadie Quillfeather and Orrin Brindlecot, Named Nurses", "Named Nurses"],
    ["Zadie Quillfeather Someshire County Council", "Someshire County Council"],
    ["zadie.quill@anyford.example Zadie Quillfeather, Named Nurse 07700 900123", "Named Nurse"],
  ])("drops the name of %j", (cell, left) => {
    expect(drop(cell)).toBe(left);
  });

  it.each([
    "Safer Futures",
    "First Light",
    "Change Grow Live",
    "Phoenix Futures",
    "Women's Aid",
    "Victim Support",
    "Bright Tides",
    "One Vision Housing",
    "Together for Families",
    "Royal Anyford Hospitals",
    "Barnardo's",
    "SafeLives",
    "Weightmans",
    "Quillfeather Brindlecot Trust",
    "Harbour Northmere (HN)",
    "Named GP",
    "Senior Leads",
    "Home Office",
    "Detective Chief Inspector Protecting Vulnerable Adults",
    "DCI Economic Crime",
    "Milton Keynes Council",
    "All agencies represented on MARAC",
    "DASV Partnership Board Safer Anyford partner agency leads – Safer Anyford",
  ])("keeps %j", (cell) => {
    expect(dropNamesFromLead(cell, AGENCIES)).toEqual({ text: cell, names: [], unsure: false });
  });

  it("keeps a body of the agency list that looks like a name, and drops the same words where the list lacks it", () => {
    expect(drop("Bright Tides, Service Manager")).toBe("Bright Tides, Service Manager");
    expect(dropNamesFromLead("Quillfeather Brindlecot", AGENCIES)).toMatchObject({ text: "", unsure: true });
  });

  it("says unsure where only the look of two words speaks for a person", () => {
    expect(dropNamesFromLead("Zadie Quillfeather, Named Nurse", AGENCIES).unsure).toBe(false);
    expect(dropNamesFromLead("Zadie Quillfeather (NEFT)", AGENCIES).unsure).toBe(true);
  });

  const syllable = fc.constantFrom("zad", "quil", "orr", "brin", "vel", "tosh", "ump", "kez");
  const namePart = fc.array(syllable, { minLength: 2, maxLength: 3 }).map((parts) => {
    const word = parts.join("");
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
  const fullName = fc.tuple(namePart, namePart).map((parts) => parts.join(" "));
  const post = fc.constantFrom("Named Nurse Safeguarding", "Head of Service", "IDVA Manager", "Safeguarding Lead");
  const body = fc.constantFrom("Someshire Police", "NEFT", "Anyford and Westmoor Police", "Northmere County Council");

  it("drops any name after a rank or before a post, and no other word", () => {
    fc.assert(
      fc.property(fullName, post, body, (name, job, force) => {
        expect(drop(`${name}, ${job}`)).toBe(job);
        expect(drop(`${name} for ${force}`)).toBe(force);
        expect(drop(`DCI ${name}, Crime ${force}`)).toBe(`DCI, Crime ${force}`);
        expect(drop(`${job}: ${name}`)).toBe(job);
      }),
    );
  });

  it("dropping twice is dropping once", () => {
    const part = fc.oneof(
      fullName,
      post,
      body,
      fc.constantFrom("for", ",", "DI", "and", "(", ")", "/", "–", "Dr", "J."),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const once = drop(parts.join(" "));
        expect(drop(once)).toBe(once);
      }),
    );
  });
});
