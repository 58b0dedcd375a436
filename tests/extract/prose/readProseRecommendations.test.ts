import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readProseRecommendations } from "../../../src/extract/prose/readProseRecommendations.ts";
import { readText } from "../../../src/read/readText.ts";
import { printed } from "./rewrapped.ts";

const read = (text: string) => readProseRecommendations(readText(text)).recommendations;
const numbered = (text: string) => read(text).map(({ number, text: words }) => [number, words]);
const addressed = (text: string) =>
  read(text).map(({ origin, addressedTo, number, text: words }) => [origin, addressedTo, number, words]);

const LINK = "The partnership should link calls by address.";
const NOTES = "Managers should read a sample of notes.";

describe("recommendations behind a label", () => {
  test.each([
    [
      "headings with the text below",
      `# Recommendations\n\n## Recommendation 1\n\n${LINK}\n\n## Recommendation 2\n\n${NOTES}`,
    ],
    ["labels before the text", `12. RECOMMENDATIONS\n\nRecommendation 1: ${LINK}\n\nRecommendation 2 - ${NOTES}`],
    ["bold labels", `**Recommendations**\n\n**Recommendation 1:** ${LINK}\n\n**Recommendation 2:** ${NOTES}`],
    ["numbers in words", `## Panel recommendations\n\nRecommendation One\n\n${LINK}\n\nRecommendation Two\n\n${NOTES}`],
    [
      "labels behind paragraph numbers",
      `10 Recommendations\n\n10.1 The panel agreed these.\n\n10.2 Recommendation 1: ${LINK}\n\n10.3 Recommendation 2: ${NOTES}`,
    ],
    ["short labels", `# Recommendations\n\nR1. ${LINK}\n\nR2. ${NOTES}`],
    [
      "labels with a topic",
      `# Recommendations\n\nRecommendation 1\n\nLinking calls\n\n${LINK}\n\nRecommendation 2\n\nSampling\n\n${NOTES}`,
    ],
    [
      "labels and a list number",
      `# Recommendations\n\nRecommendation 1\n\n1. ${LINK}\n\nRecommendation 2\n\n1. ${NOTES}`,
    ],
    [
      "HTML",
      `<html><body><h2>Recommendations</h2><h3>Recommendation 1</h3><p>${LINK}</p><h3>Recommendation 2</h3><p>${NOTES}</p></body></html>`,
    ],
    [
      "a table that only lists them",
      `# Recommendations\n\n| No. | Recommendation |\n| --- | --- |\n| 1 | ${LINK} |\n| 2. | ${NOTES} |`,
    ],
    [
      "boxes",
      `# Analysis\n\n| Recommendation 1 |\n| --- |\n| ${LINK} |\n\nMore was told.\n\n<table><tr><td>Recommendation 2</td><td>${NOTES}</td></tr></table>`,
    ],
    [
      "no section of their own",
      `# Findings\n\nCalls were not linked.\n\nRecommendation 1: ${LINK}\n\n# Sampling\n\nRecommendation 2: ${NOTES}`,
    ],
  ])("as %s", (_, text) => {
    expect(numbered(text)).toEqual([
      ["1", LINK],
      ["2", NOTES],
    ]);
  });

  test("a letter is part of the number, a printed space is not; the label's note gives origin and scope", () => {
    const text = `# Recommendations\n\nRecommendation 8a (Identified from IMR): ${LINK}\n\nRecommendation 8 b: ${NOTES}\n\nNational Recommendation 9: Ministers should fund it.`;
    expect(read(text).map(({ number, origin, scope }) => [number, origin, scope])).toEqual([
      ["8a", "agency", null],
      ["8b", "panel", null],
      ["9", "panel", "national"],
    ]);
  });

  test("the body a label names is whom it addresses, not a body in the text", () => {
    const text = `# Recommendations\n\nRecommendation 1\n\nFenmarsh Police\n\nFenmarsh Police should work with Fenmarsh Housing.\n\nRecommendation 2: Fenmarsh Housing should ask.`;
    expect(addressed(text)).toEqual([
      ["panel", "Fenmarsh Police", "1", "Fenmarsh Police should work with Fenmarsh Housing."],
      ["panel", null, "2", "Fenmarsh Housing should ask."],
    ]);
  });

  test("lettered items are sub-items with their own dates; romans belong to the letter above; a later paragraph to the text", () => {
    const text = `# Recommendations\n\nRecommendation 1: Police and housing should agree:\n\na) who is told (104) **By September 2022**\nb) how they meet. By end of June 2023\n(i) in person\n(ii) by telephone\n\nc) what is kept\n\nRecommendation 2: ${NOTES}`;
    const [first] = read(text);
    expect(first?.text).toBe("Police and housing should agree:");
    expect(first?.subItems).toEqual([
      { letter: "a", text: "who is told (104)", target: { printed: "By September 2022", date: "2022-09" } },
      {
        letter: "b",
        text: "how they meet. in person by telephone",
        target: { printed: "By end of June 2023", date: "2023-06" },
      },
      { letter: "c", text: "what is kept", target: null },
    ]);
  });

  test("amid a narrative a finished sentence ends it, an open one goes on", () => {
    const text =
      "# Analysis\n\nCalls came in.\n\nRecommendation 1: The partnership should link calls and the\n\nBoard should be told.\n\nThe panel turned to health.\n\nRecommendation 2\n\nManagers should:\n\n- read notes\n- ask\n\nThe panel went on.";
    expect(numbered(text)).toEqual([
      ["1", "The partnership should link calls and the Board should be told."],
      ["2", "Managers should: read notes ask"],
    ]);
  });

  test("printed beside its lesson and again in the list, it is given once, where the list stands", () => {
    const text = `# Learning\n\nLearning 1\n\nCalls were not linked.\n\nRecommendation 1: ${LINK}\n\n# Recommendations\n\nRecommendation 1: ${LINK}`;
    expect(read(text).map(({ number, place }) => [number, place.section])).toEqual([["1", "Recommendations"]]);
  });

  test("a label that prints no text is a finding", () => {
    const { recommendations, findings } = readProseRecommendations(
      readText(`# Recommendations\n\n## Recommendation 1\n\n## Recommendation 2\n\n${NOTES}`),
    );
    expect(recommendations.map(({ number }) => number)).toEqual(["2"]);
    expect(findings.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      "unsure: recommendation 1 is labelled but prints no text",
    ]);
  });
});

describe("recommendations without a label", () => {
  test("numbers of paragraphs, with the panel's and each agency's part", () => {
    const text = `
10 RECOMMENDATIONS

10.1 Panel recommendations

10.1.1 ${LINK}

10.1.2 That the partnership publishes what was done.

10.2 Agency recommendations

10.2.1 The agencies made these recommendations in their own reports.

10.2.2 Fenmarsh Housing

- Review the repairs form
- Train all housing officers, whoever

employs them.

10.2.3 IDVA

- Shorter waits

11 CONCLUSION

11.1 Everyone should read this.
`;
    expect(addressed(text)).toEqual([
      ["panel", null, "10.1.1", LINK],
      ["panel", null, "10.1.2", "That the partnership publishes what was done."],
      ["agency", "Fenmarsh Housing", null, "Review the repairs form"],
      ["agency", "Fenmarsh Housing", null, "Train all housing officers, whoever employs them."],
      ["agency", "IDVA", null, "Shorter waits"],
    ]);
  });

  test.each([
    [
      "Markdown",
      `# Recommendations\n\n1. ${LINK}\n2. ${NOTES}\n\n## Recommendations for the Police\n\n- Review dispatch\n\n## Single agency recommendations\n\n### Eastgate Surgery\n\n- Ask about home`,
    ],
    [
      "HTML",
      `<html><body><h1>Recommendations</h1><ol><li>${LINK}</li><li>${NOTES}</li></ol><h2>Recommendations for the Police</h2><ul><li>Review dispatch</li></ul><h2>Single agency recommendations</h2><h3>Eastgate Surgery</h3><ul><li>Ask about home</li></ul></body></html>`,
    ],
    [
      "plain lines",
      `9. RECOMMENDATIONS\n\nThe panel makes the following recommendations:\n\n1. ${LINK}\n\n2. ${NOTES}\n\nRecommendations for the Police\n\n• Review dispatch\n\nSingle agency recommendations\n\nEastgate Surgery\n\n• Ask about home\n\nEnd`,
    ],
    [
      "bold lines",
      `**Recommendations**\n\n1) ${LINK}\n\n2) ${NOTES}\n\n**Recommendations to the Police**\n\n* Review dispatch\n\n**IMR recommendations**\n\n**Eastgate Surgery:**\n\n* Ask about home`,
    ],
  ])("a numbered list, then bullets under agencies: %s", (_, text) => {
    expect(addressed(text)).toEqual([
      ["panel", null, "1", LINK],
      ["panel", null, "2", NOTES],
      ["agency", "Police", null, "Review dispatch"],
      ["agency", "Eastgate Surgery", null, "Ask about home"],
    ]);
  });

  test("a partnership's own heading is the panel's, as is a body's under the panel's", () => {
    const text = `# Recommendations\n\n## Fenmarsh Community Safety Partnership\n\n- Link calls\n\n## Panel recommendations\n\n### Fenmarsh Police\n\n- Review dispatch`;
    expect(addressed(text)).toEqual([
      ["panel", "Fenmarsh Community Safety Partnership", null, "Link calls"],
      ["panel", "Fenmarsh Police", null, "Review dispatch"],
    ]);
  });

  test("bare phrases count under the panel's or an agency's title, not what is told there", () => {
    const text =
      "# 10 Recommendations\n\n## 10.1 Panel recommendations\n\n10.1.1 Better recording of visits.\n\n10.1.2 The panel was grateful to the family.\n\n10.1.3 This report has an action plan.";
    expect(numbered(text)).toEqual([["10.1.1", "Better recording of visits."]]);
  });

  test("paragraphs that ask for something, between paragraphs that tell", () => {
    const text = `# 6 Recommendations\n\n6.1 The panel considered whether the police should have come sooner.\n\n6.2 ${LINK}\n\n6.3 It was noted that this had begun.\n\n6.4 Ensure that notes are read.`;
    expect(numbered(text)).toEqual([
      ["6.2", LINK],
      ["6.4", "Ensure that notes are read."],
    ]);
  });

  test("scope only where a title states it", () => {
    const text = `# Recommendations\n\n## National recommendations\n\n1. Ministers should fund it.\n\n## Local recommendations\n\n2. ${LINK}\n\n## Recommendations\n\n3. The local authority should ask.`;
    expect(read(text).map(({ number, scope }) => [number, scope])).toEqual([
      ["1", "national"],
      ["2", "local"],
      ["3", null],
    ]);
  });
});

describe("what is no recommendation", () => {
  test.each([
    [
      "a contents list that names them",
      "CONTENTS\n\n1. Introduction ..... 2\n\n9. Recommendations ..... 31\n\nRecommendation 1 ..... 32\n\n1. Introduction\n\n1.1 This review should be read with care by everyone who works with families in the county and beyond.",
    ],
    [
      "a pointer to an appendix",
      "10. RECOMMENDATIONS\n\n10.1 Panel and Agency Recommendations\n\n10.1.1 All recommendations are shown in Appendix A.\n\nAppendix A\n\nAction Plans",
    ],
    [
      "numbered paragraphs of a narrative",
      "6. CHRONOLOGY\n\n6.1 Officers should have called back.\n\n6.2 They needed to ask.\n\n7. KEY ISSUES\n\n7.1 More should be done.",
    ],
    [
      "lists in a narrative",
      "# Findings\n\nThe panel thought that staff should:\n\n- ask\n- listen\n\na) review forms\nb) train staff",
    ],
    [
      "references to recommendations",
      "# Background\n\nRecommendation 3 of the 2015 review was that officers attend.\n\nRecommendations 1 and 2 above were met.\n\nRecommendation 4, on training, is done.",
    ],
    [
      "recommendations of earlier reviews",
      "# Recommendations from previous reviews\n\nRecommendation 1: Officers should attend.\n\n1. Calls should be linked.",
    ],
    [
      "that there are none",
      "# Recommendations\n\n## Fenmarsh Housing\n\n- None\n\n## Police\n\n- No recommendations were made.",
    ],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test("what stands in an action plan is the plan's: full-width lines between its tables, labels above a table of actions", () => {
    const header = "Scope\tAction to be taken\tOutcome\tLead Agency\tTarget date\n";
    const row = "Local\tWrite a guide\tGuide in use\tFenmarsh Housing\tBy June 2022\n";
    const between = `Fenmarsh action plan\n\n${header}${row}\nRecommendation 2\n\nFenmarsh Housing\n\n1. ${NOTES}\n\na) each month By June 2022\n\n${row}`;
    expect(read(between)).toEqual([]);
    const above = `Fenmarsh action plan\n\nRecommendation 1: ${LINK}\n\n${header}${row}\nRecommendation 2: ${NOTES}\n\n${header}${row}`;
    expect(read(above)).toEqual([]);
  });

  test("prose before an appendix of action tables is still read", () => {
    const text = `# Recommendations\n\nRecommendation 1: ${LINK}\n\n# Appendix A: Action plan\n\nNo\tRecommendation\tAction\tLead\tTarget date\n1\t${LINK}\tWrite a guide\tPolice\tJune 2022\n`;
    expect(numbered(text)).toEqual([["1", LINK]]);
  });
});

test("wrapping and page breaks change no recommendation", () => {
  const paragraphs = [
    "# 10. RECOMMENDATIONS",
    "Recommendation 1: The partnership should link calls by address, so that whoever answers can see what was reported before.",
    "Recommendation 2: Police and housing should agree in writing, and tell the partnership before the summer, about:",
    "a) who is told of damage to doors and locks, and by whom, when a repair is asked for more than once; By June 2023",
    "b) how often they meet.",
    "# Agency recommendations",
    "# Fenmarsh Housing",
    "- Every officer is trained to ask about what is behind repeated repairs, and knows where to send those who want help.",
    "- Review the repairs form.",
  ];
  const bare = (text: string) => read(text).map(({ place: _, ...rest }) => rest);
  const plain = bare(paragraphs.join("\n\n"));
  expect(plain.map(({ number, subItems }) => [number, subItems.length])).toEqual([
    ["1", 0],
    ["2", 2],
    [null, 0],
    [null, 0],
  ]);
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 200 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 3 }),
      (width, breaks) => {
        expect(bare(printed(paragraphs, { width, breaks }))).toEqual(plain);
      },
    ),
  );
});
