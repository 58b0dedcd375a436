import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropNames } from "../../../src/extract/names/dropNames.ts";
import { gatherPersons, type Pseudonym } from "../../../src/extract/names/gatherPersons.ts";
import { AGENCIES } from "./agencyList.ts";

const alone = (text: string) => dropNames(text, gatherPersons([text]));
const PSEUDONYMS: readonly Pseudonym[] = [
  { name: "Zadie", role: "victim" },
  { name: "Orrin", role: "perpetrator" },
];

describe("dropNames", () => {
  it.each([
    ["overseen by Supt Kez Umpleton who chairs a board", "overseen by Supt who chairs a board"],
    ["led by a Superintendent, Kez Umpleton.", "led by a Superintendent."],
    ["It is overseen by D/Supt Kez Umpleton. Numbers rose.", "It is overseen by D/Supt. Numbers rose."],
    ["Cllr Kez Umpleton agreed", "Cllr [person] agreed"],
    ["Dr Umpleton saw her", "Dr [person] saw her"],
    ["Mr Umpleton and Mrs Umpleton left", "[person] and [person] left"],
    ["a reply from Rt Hon Kez Umpleton MP Minister of State for Prisons", "a reply from Minister of State for Prisons"],
    ["a letter to Lord Umpleton so that Crimestoppers know", "a letter to Lord [person] so that Crimestoppers know"],
    ["HHJ Umpleton ruled", "HHJ ruled"],
    ["Cllr Kez ap Umpleton was named", "Cllr [person] was named"],
    ["Dr Kez van der Umpleton saw her", "Dr [person] saw her"],
    ["Completed by Kez Umple-Tonner on 4 May 2024.", "Completed by [person] on 4 May 2024."],
    ["It was written by Kez Umpleton and agreed.", "It was written by [person] and agreed."],
    ["Sister Jean Umpleton spoke to staff", "Sister [person] spoke to staff"],
    ["It was led by Supt April Light who left", "It was led by Supt who left"],
    ["It was led by Supt Kez West.", "It was led by Supt."],
    ["DCI West Mercia Police was asked", "DCI West Mercia Police was asked"],
    ["Detective Sergeant North West Team", "Detective Sergeant North West Team"],
    ["PC 1234 Umpleton came", "PC came"],
    ["Kez Umpleton, the Safeguarding Lead, will attend", "the Safeguarding Lead, will attend"],
    ["The Chair, Kez Umple-Tonner, wrote it", "The Chair wrote it"],
  ])("keeps the office and drops the name: %j", (text, left) => {
    expect(alone(text)).toBe(left);
  });

  it.each([
    ["Learning from Zadie's inquest is shared.", "Learning from [person]'s inquest is shared."],
    [
      "Police could limit the movement of Orrin or prevent access to Zadie or streets where both parties might encounter each other.",
      "Police could limit the movement of [person] or prevent access to [person] or streets where both parties might encounter each other.",
    ],
    ["Zadie and her children moved.", "[person] and her children moved."],
    ["Zadie was living alone.", "[person] was living alone."],
    ["Zadie\u2019s mother rang.", "[person]\u2019s mother rang."],
    ["Zadie and Orrin might encounter each other.", "[person] and [person] might encounter each other."],
  ])("finds a person of the case by how the name stands: %j", (text, left) => {
    expect(alone(text)).toBe(left);
  });

  it.each([
    "Staff have access to Athena at all times.",
    "Niche was updated and Datix is used.",
    "Training via Teams is offered.",
    "Actions stand on HALO.",
    "Officers in Someshire use it, and Someshire has improved.",
    "Operation Brindlecot began and Op Quill goes on.",
    "Zadie's Law disclosures rose.",
    "The Freedom programme and Building Choices run.",
    "It is supported by Weightmans as legal provider.",
    "Barnardo's delivers it and Crimestoppers know.",
    "Anyford and Westmoor Police had a plan.",
    "The Lord Chancellor was told.",
    "A Detective Sergeant of the Crime Centre reads it.",
    "The Named GP Safeguarding in Anyford wrote.",
    "The Chief Probation Officer and the Chief Fire Officer agreed.",
    "Quillcare reported progress and attended.",
    "Write to dasv@anyford.example or ring 0808 200 0247.",
  ])("leaves %j alone", (text) => {
    expect(alone(text)).toBe(text);
  });

  it("uses the roles the document gives its pseudonyms, with sentence case, possessives and quotation marks", () => {
    const index = gatherPersons([], { pseudonyms: PSEUDONYMS });
    expect(dropNames("Zadie and Orrin lived together. Zadie's family knew.", index)).toBe(
      "The victim and the perpetrator lived together. The victim's family knew.",
    );
    expect(dropNames("The victim, Zadie, was seen.", index)).toBe("The victim, was seen.");
    expect(dropNames("Learning from 'Zadie' is used", index)).toBe("Learning from the victim is used");
    expect(dropNames("Zadie's Law", index)).toBe("Zadie's Law");
    expect(dropNames("REVIEW OF ZADIE", index)).toBe("REVIEW OF the victim");
  });

  it("takes a two-word pseudonym whole and by its first name, and no date for a person", () => {
    const index = gatherPersons([], {
      pseudonyms: [
        { name: "Zadie Brindle", role: "victim" },
        { name: "June", role: "perpetrator" },
      ],
    });
    expect(dropNames("Zadie Brindle moved. Later Zadie wrote to June in June 2022.", index)).toBe(
      "The victim moved. Later the victim wrote to the perpetrator in June 2022.",
    );
  });

  it("gathers over the whole document what one text alone does not show", () => {
    const texts = [
      "Zadie's mother was told.",
      "A referral for Zadie came late.",
      "Supt Umpleton leads.",
      "Umpleton will report.",
    ];
    const index = gatherPersons(texts, { agencies: AGENCIES });
    expect(dropNames(texts[1] ?? "", index)).toBe("A referral for [person] came late.");
    expect(dropNames(texts[3] ?? "", index)).toBe("[person] will report.");
  });

  it("takes no word for a name that the document prints in lower case or the agency list holds", () => {
    const texts = ["Tides was told of her death.", "Anyford and her partners met.", "The tides turn."];
    const index = gatherPersons(texts, { agencies: AGENCIES });
    expect([...index.persons.keys()]).toEqual([]);
  });

  it("drops names that lead cells gave", () => {
    const index = gatherPersons(["Kez Umpleton has left."], { leadNames: ["Kez Umpleton"] });
    expect(dropNames("Ask Kez Umpleton for it.", index)).toBe("Ask [person] for it.");
  });

  it("removes personal addresses and numbers", () => {
    expect(alone("Ask kez.umpleton@anyford.example or 07700 900123.")).toBe("Ask [email removed] or [number removed].");
  });

  const index = gatherPersons([], { pseudonyms: PSEUDONYMS });
  const word = fc.constantFrom(
    "Zadie",
    "Orrin",
    "Zadie's",
    "the",
    "victim",
    "and",
    "Supt",
    "Umpleton",
    "Anyford",
    "Police",
    "was",
    "seen.",
    "Dr",
    "MARAC",
    "who",
    "The",
    "(",
    ")",
  );
  it("leaves no pseudonym, loses no ordinary word, and does the same twice", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const once = dropNames(words.join(" "), index);
        expect(once).not.toMatch(/Zadie|Orrin/);
        for (const kept of ["Police", "MARAC", "Supt", "was", "who"]) {
          expect(once.split(kept).length).toBe(words.join(" ").split(kept).length);
        }
        expect(dropNames(once, index)).toBe(once);
      }),
    );
  });
});
