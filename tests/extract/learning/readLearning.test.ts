import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLearning } from "../../../src/extract/learning/readLearning.ts";
import { readText } from "../../../src/read/readText.ts";
import { printed } from "../prose/rewrapped.ts";

const read = (text: string) => readLearning(readText(text)).learning;
const points = (text: string) =>
  read(text).map(({ number, text: narrative, lesson, recommendationNumbers }) => [
    number,
    narrative,
    lesson,
    recommendationNumbers.join(" "),
  ]);
const ofAgencies = (text: string) => read(text).map(({ origin, agency, text: words }) => [origin, agency, words]);

describe("the panel's learning points", () => {
  test("narrative, lesson and the recommendations the heading points to; label words are not text", () => {
    const text = `
8. CONCLUSIONS

8.1 Lessons were drawn from every contact.

9. LEARNING

9.1 The panel learned what follows. A narrative opens each point.

Learning 1 [Panel recommendation 3 & 9] Narrative

Neighbours rang twice and nobody linked the calls. The second caller gave

the same address.

Lesson

Calls are linked by address.

Learning 2 [Panel recommendation 10] Narrative

The surgery held a note that nobody asked for

Learning 3 [Panel recommendation 4, 5-7 and 8a]

Narrative

Closer work day by day would have shown this

Lesson

Teams meet daily.

10. RECOMMENDATIONS

10.1 They follow.
`;
    expect(points(text)).toEqual([
      [
        "1",
        "Neighbours rang twice and nobody linked the calls. The second caller gave the same address.",
        "Calls are linked by address.",
        "3 9",
      ],
      ["2", "The surgery held a note that nobody asked for", null, "10"],
      ["3", "Closer work day by day would have shown this", "Teams meet daily.", "4 5 6 7 8a"],
    ]);
    expect(readLearning(readText(text)).findings.map((finding) => finding.message)).toEqual([
      "learning point 2 prints a narrative and no lesson",
    ]);
  });

  test.each([
    ["in words, with a bracket", "Learning Point One (Recommendations 2 and 3)\n\nRepairs were not linked."],
    ["as a lesson", "Lesson 1: Repairs were not linked.\n\nRecommendations 2 and 3"],
    [
      "as key learning with a topic",
      "### Key learning 1 - Housing\n\nRepairs were not linked. \n\n(see Recommendations 2 & 3)",
    ],
    [
      "in a paragraph with a number",
      "12.3 Learning point 1 (Rec 2, Rec 3): Repairs were not linked.\n\n12.4 The panel then turned to health.",
    ],
    ["in a box", "| Learning Point 1 [Recommendation 2 and 3] |\n| --- |\n| Narrative |\n| Repairs were not linked. |"],
    [
      "in an HTML box",
      "<table><tr><td colspan=2>Learning 1 [Recommendations 2, 3]</td></tr><tr><td>Narrative</td><td>Repairs were not linked.</td></tr></table>",
    ],
    [
      "in a table with columns",
      "| No | Learning | Lesson | Recommendation |\n| --- | --- | --- | --- |\n| 1 | Repairs were not linked. | | 2 and 3 |",
    ],
  ])("printed %s: the same point", (_, text) => {
    expect(points(`# Lessons learned\n\n${text}`)).toEqual([["1", "Repairs were not linked.", null, "2 3"]]);
  });

  test("amid a narrative a finished paragraph ends a point; its lesson and cross-reference still belong to it", () => {
    const text =
      "# Analysis\n\nCalls came in.\n\nLearning point 1: Calls were not linked.\n\nLesson: Link them.\n\nRecommendation 2\n\nThe panel went on.\n\nLearning point 2\n\nNotes were lost.\n\nThe panel turned to health.";
    expect(points(text)).toEqual([
      ["1", "Calls were not linked.", "Link them.", "2"],
      ["2", "Notes were lost.", null, ""],
    ]);
  });

  test("a lesson with the number of its learning point is that point's lesson", () => {
    expect(
      points(
        "## Learning\n\nLearning 4\n\nCalls were not linked.\n\nLesson 4\n\nLink them.\n\nLearning 5\n\nNotes were lost.",
      ),
    ).toEqual([
      ["4", "Calls were not linked.", "Link them.", ""],
      ["5", "Notes were lost.", null, ""],
    ]);
  });

  test("a table row that goes on over the page goes on with its point", () => {
    const head = "No\tLearning\tLesson\n";
    expect(
      points(
        `Key learning\n\n${head}1\tCalls from one\tLink\n\n${head}\taddress were not linked.\tcalls.\n2\tNotes were lost.\tKeep notes.\n`,
      ),
    ).toEqual([
      ["1", "Calls from one address were not linked.", "Link calls.", ""],
      ["2", "Notes were lost.", "Keep notes.", ""],
    ]);
  });

  test("bullets that a sentence on learning leads in are points without number; lists of a narrative are none", () => {
    const text =
      "# Lessons learned\n\nThe panel draws these lessons:\n\n- Link calls.\n- Keep notes.\n\nOfficers came three times with:\n\n- a camera\n- a form";
    expect(points(text)).toEqual([
      [null, "Link calls.", null, ""],
      [null, "Keep notes.", null, ""],
    ]);
  });
});

describe("what is not learning", () => {
  test.each([
    [
      "a contents list",
      "CONTENTS\n\n1. Introduction ..... 3\n\n2. Learning ..... 9\n\nLearning points 12\n\n1. Introduction\n\n1.1 This review looked at one year and at what could be learned from it by those who took part.",
    ],
    [
      "chronology and terms of reference",
      "# Terms of reference\n\n- What are the lessons?\n- What was known?\n\n# Chronology\n\n- She rang in May.\n- A lesson was given at school.",
    ],
    ["a section on learning disability", "# Learning disability\n\n- He had a support worker.\n- He lived alone."],
    ["learning of an earlier review", "# Learning from previous reviews\n\nLesson 1: Link calls.\n\n- Keep notes."],
    [
      "a reference to a lesson",
      "# Background\n\nLesson 2 of the earlier review was put into practice.\n\nLearning 3 above shows why.",
    ],
    [
      "an action plan with a column of learning",
      "Learning\tAction\tLead\tTarget date\nLink calls\tWrite a guide\tPolice\tMay 2022\n",
    ],
  ])("%s gives none", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("agencies' learning", () => {
  const EXPECTED = [
    ["agency", "Adult Social Care", "Visits to wards are agreed with the team manager beforehand"],
    ["agency", "Adult Social Care", "Outcomes are put on the system."],
    ["agency", "IDVA", "Waiting times grew when staff were ill."],
    ["agency", "Fenmarsh University NHS Foundation Trust (Eastgate)", "Ask about damage. Then ask again."],
  ];

  test("one a bullet under the agency's numbered title, a bullet broken by a page joined", () => {
    const text = `
12 LEARNING

12.2 Agencies learning

12.2.1 Adult Social Care

- Visits to wards are agreed with the team

manager beforehand
- Outcomes are put on the system.

12.2.2 IDVA

• Waiting times grew when staff were ill.

12.2.3 Fenmarsh University NHS Foundation Trust (Eastgate)

- Ask about damage. Then ask again.

13. RECOMMENDATIONS

13.1 Housing

- Repaint the doors.
`;
    expect(ofAgencies(text)).toEqual(EXPECTED);
  });

  test.each([
    [
      "Markdown headings",
      "# Learning\n\n## Single agency learning\n\n### Adult Social Care\n\nThe agency found:\n\n* A\n* B\n\n### IDVA\n\n* C",
    ],
    [
      "headings of one level",
      "## Learning\n\n## Agency learning\n\n## Adult Social Care\n\n* A\n* B\n\n## IDVA\n\n* C\n\n## Conclusions\n\n* D",
    ],
    ["bold lines", "**Lessons identified by agencies**\n\n**Adult Social Care**\n\n- A\n- B\n\n**IDVA**\n\n- C"],
    ["plain lines", "12. Lessons learned\n\nIndividual agencies\n\nAdult Social Care\n\n- A\n- B\n\nIDVA\n\n- C"],
    [
      "the agency in the title",
      "# Learning\n\n## Learning for Adult Social Care\n\n- A\n- B\n\n## IDVA - lessons learned\n\n- C",
    ],
    [
      "HTML lists",
      "<html><body><h2>Agency learning</h2><h3>Adult Social Care</h3><ul><li>A</li><li>B</li></ul><h3>IDVA</h3><ol><li>C</li></ol></body></html>",
    ],
    [
      "a table",
      "| Agency | Learning |\n| --- | --- |\n| Adult Social Care | A |\n| Adult Social Care | B |\n| IDVA | C |",
    ],
  ])("under %s", (_, text) => {
    expect(ofAgencies(text)).toEqual([
      ["agency", "Adult Social Care", "A"],
      ["agency", "Adult Social Care", "B"],
      ["agency", "IDVA", "C"],
    ]);
  });

  test("a deeper list belongs to the bullet above it", () => {
    expect(
      ofAgencies("# Agency learning\n\n## Housing\n\n- Ask about:\n  - doors\n  - windows\n- Keep notes."),
    ).toEqual([
      ["agency", "Housing", "Ask about: doors windows"],
      ["agency", "Housing", "Keep notes."],
    ]);
  });
});

test("wrapping and page breaks change no learning", () => {
  const paragraphs = [
    "# 9. LEARNING",
    "Learning 1 [Recommendation 1]",
    "Narrative",
    "Calls from the same address were taken by different people and were written down in different places by each of them.",
    "Lesson",
    "Whoever takes a call looks first at what is known of the address, and says so to those who are sent there.",
    "# 9.1 Agency learning",
    "# 9.1.1 Fenmarsh Housing",
    "- Repairs to doors and locks are a sign that is worth a question, and the question is put when nobody else is there.",
    "- Managers read a sample of notes.",
  ];
  const plain = read(paragraphs.join("\n\n"));
  expect(plain).toHaveLength(3);
  const bare = (learning: typeof plain) => learning.map(({ place: _, ...rest }) => rest);
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 200 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
      (width, breaks) => {
        expect(bare(read(printed(paragraphs, { width, breaks })))).toEqual(bare(plain));
      },
    ),
  );
});
