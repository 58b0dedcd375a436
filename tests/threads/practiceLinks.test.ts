import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIKENESS } from "../../src/threads/likenessBook.ts";
import { practiceLinks } from "../../src/threads/practiceLinks.ts";
import { profileOf } from "./ownPassages.ts";

const clauses = [
  "Agencies will place a MARAC flag on their case management system within one working day and remove it after a year.",
  "Each agency flags MARAC cases on its own case management system.",
  "A MARAC flag must show on the case management system of every agency.",
  "The coordinator checks that MARAC flags are on every agency's case management system.",
  "Minutes of MARAC are sent to core agencies within two working days.",
  "The chair of MARAC is a detective inspector.",
].map((text, index) => profileOf(text, { id: `practice/clause-${index}`, review: null, document: "practice" }));

const flags = profileOf("MARAC flags must show on all agencies' case management systems.", { id: "own/1" });

describe("practice links", () => {
  it("are at most three for each passage, best first, each near enough", () => {
    const links = practiceLinks([flags], clauses, LIKENESS);
    expect(links).toHaveLength(3);
    const scores = links.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { passage, clause, score } of links) {
      expect(passage).toBe("own/1");
      expect(clause).toMatch(/^practice\/clause-[0-3]$/);
      expect(score).toBeGreaterThanOrEqual(LIKENESS.touches);
    }
    expect(links.map(({ strength }) => strength)).toContain("answers");
  });

  it("are none for a passage that has nothing in common with any clause, or where there is no clause", () => {
    const other = profileOf("Vets should notice injured pets.", { id: "own/2" });
    const empty = profileOf("And so on.", { id: "own/3" });
    expect(practiceLinks([other, empty], clauses, LIKENESS)).toEqual([]);
    expect(practiceLinks([flags], [], LIKENESS)).toEqual([]);
  });

  it("are those of a passage alone, whatever other passages are held", () => {
    const others = [
      profileOf("Minutes of MARAC to be shared within two days.", { id: "own/4" }),
      profileOf("Train staff on stalking.", { id: "own/5" }),
      profileOf("The MARAC chair should be an inspector.", { id: "own/6" }),
    ];
    const alone = practiceLinks([flags], clauses, LIKENESS);
    fc.assert(
      fc.property(fc.shuffledSubarray(others), (more) => {
        const links = practiceLinks([...more, flags], clauses, LIKENESS);
        expect(links.filter(({ passage }) => passage === "own/1")).toEqual(alone);
      }),
    );
  });
});
