import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readClauses } from "../../../src/extract/clauses/readClauses.ts";
import { readText } from "../../../src/read/readText.ts";
import { printed } from "../prose/rewrapped.ts";

const read = (text: string) => readClauses(readText(text));
const numbers = (text: string) => read(text).clauses.map((clause) => clause.number);

const PROTOCOL = `
**MARSHFOLD HIGH RISK PANEL
OPERATING PROTOCOL**

## LIST OF CONTENTS:

<b>1</b>\t<b>AIMS .....</b>\t<b>2</b>
<b>2</b>\t<b>REFERRAL TO HRP .....</b>\t<b>3</b>

**3 RECORDS ..... 4**

## 1. AIMS

- 1.1. The HRP plans together so that nobody at high risk waits.
- 1.2. Agencies share what they hold

with each other within two working days.

### 2 REFERRAL TO HRP.

2.1 Any member may refer. The HRP coordinator will:
- 2.1.1 Acknowledge it
- 2.1.2 Tell the referrer when it is heard

**2.2.** A person is at high risk where

- (a) a checklist says so, or
- (b) a professional says so.

**Repeat** means a second report within a year.

2.2 The coordinator keeps the list.

### 2.3. Children in the household

(1) This part applies where a child lives there.

2.10 Urgent cases are heard the same day.

## **3. RECORDS**

1.4.2 Minutes are kept by the coordinator.

3.11 The chair will make sure that minutes
are sent out.

## 4. Staff who are unsure

Anyone unsure may ask the chair.

## APPENDIX A

### Duties of the chair

1. To prepare for the meeting.
2. To chair it.

5.1 This number stands in an appendix.
`;

describe("clauses of a practice document", () => {
  test("every printed number that begins a provision, misnumbered ones too, none of contents, appendix or lists", () => {
    expect(numbers(PROTOCOL)).toEqual([
      "1.1",
      "1.2",
      "2.1",
      "2.1.1",
      "2.1.2",
      "2.2",
      "2.2",
      "2.3",
      "2.10",
      "1.4.2",
      "3.11",
    ]);
  });

  test("what follows up to the next number is the clause's text: the other half of a sentence, its list, a definition", () => {
    const { clauses } = read(PROTOCOL);
    expect(clauses[1]?.text).toBe("Agencies share what they hold with each other within two working days.");
    expect(clauses[5]?.text).toBe(
      "A person is at high risk where (a) a checklist says so, or (b) a professional says so. Repeat means a second report within a year.",
    );
    expect(clauses[7]?.text).toBe("Children in the household (1) This part applies where a child lives there.");
  });

  test("section titles in capitals come in sentence case, abbreviations kept, without number and stop", () => {
    const sections = [...new Set(read(PROTOCOL).clauses.map((clause) => clause.section))];
    expect(sections).toEqual(["Aims", "Referral to HRP", "Records"]);
  });

  test("numbers printed twice, skipped or out of their section are findings, as is a section without a number", () => {
    const messages = read(PROTOCOL).findings.map((finding) => finding.message);
    expect(messages).toEqual([
      "clause number 2.2 is printed before: both are kept",
      "clause number 2.10 does not follow the number before it: kept as printed",
      "clause number 1.4.2 stands in another section than its number says: kept where it stands",
      "clause number 3.11 does not follow the number before it: kept as printed",
      'section 4 "Staff who are unsure" prints no numbered clause: its text gives no clause',
    ]);
  });

  test.each([
    [
      "a word before the number",
      "Section 4: Referral\n\nClause 4.1: Any agency refers.\n\nClause 4.2: The chair replies.\n\nClause 4.3: Both keep a note.",
    ],
    [
      "a bracket after it",
      "4. REFERRAL\n\n4.1) Any agency refers.\n\n4.2) The chair replies.\n\n4.3) Both keep a note.",
    ],
    [
      "Markdown bullets before it",
      "# 4 Referral\n\n* 4.1 Any agency refers.\n* 4.2 The chair replies.\n* 4.3 Both keep a note.",
    ],
    [
      "HTML",
      "<html><body><h2>4. Referral</h2><ul><li>4.1 Any agency refers.</li><li>4.2 The chair replies.</li></ul><p>4.3 Both keep a note.</p></body></html>",
    ],
    [
      "a table of two columns",
      "## 4. Referral\n\n| 4.1 | Any agency refers. |\n| --- | --- |\n| 4.2 | The chair replies. |\n| 4.3 | Both keep a note. |",
    ],
  ])("%s: the same clauses", (_, text) => {
    expect(read(text).clauses.map(({ number, section, text: words }) => [number, section, words])).toEqual([
      ["4.1", "Referral", "Any agency refers."],
      ["4.2", "Referral", "The chair replies."],
      ["4.3", "Referral", "Both keep a note."],
    ]);
  });

  test("numbers with bracketed levels", () => {
    expect(
      numbers("## 4 Referral\n\n4(1) Any agency refers.\n\n4(2) The chair replies.\n\n4(2)(a) In writing."),
    ).toEqual(["4(1)", "4(2)", "4(2)(a)"]);
  });

  test("a document with single numbers only has those; a list after a colon stays inside its clause", () => {
    const text =
      "## Referral\n\n1. Any agency refers.\n\n2. The chair will:\n\n1. reply\n2. keep a note.\n\n3. Both meet monthly.\n\n## Records\n\n4. Minutes are kept.";
    const { clauses } = read(text);
    expect(clauses.map(({ number, section }) => `${number} ${section}`)).toEqual([
      "1 Referral",
      "2 Referral",
      "3 Referral",
      "4 Records",
    ]);
    expect(clauses[1]?.text).toBe("The chair will: 1. reply 2. keep a note.");
  });

  test("a title with numbers below it heads a part of its section", () => {
    const text =
      "# 5 Meetings\n\n## 5.1 Before the meeting\n\n5.1.1 Papers go out.\n\n5.1.2 The list closes.\n\n## 5.2 At the meeting\n\n5.2.1 Minutes are kept.";
    expect(read(text).clauses.map(({ number, section }) => `${number} ${section}`)).toEqual([
      "5.1.1 Before the meeting",
      "5.1.2 Before the meeting",
      "5.2.1 At the meeting",
    ]);
  });

  test("dates, times and a reference at the start of a line begin no clause", () => {
    const text =
      "## 1 Times\n\n1.1 The list closes the day before, on\n\n12.05.2024 at the latest.\n\n1.2 Requests come in as told in clause\n\n1.1 and not later.\n\n1.3 It opens again at\n\n10.30 am on Mondays.";
    expect(numbers(text)).toEqual(["1.1", "1.2", "1.3"]);
  });

  test("wrapping and page breaks change no clause", () => {
    const paragraphs = [
      "# 1. AIMS",
      "1.1 The panel plans together so that nobody who is at high risk of harm waits for help from any one agency.",
      "1.2 Members will share what they hold with each other and keep a short note of what was decided and why.",
      "# 2. RECORDS",
      "2.1 The coordinator keeps the minutes and sends them to every member within two working days of the meeting.",
      "2.1.1 Members who find a mistake will say so within one week, and the coordinator will put it right for all.",
    ];
    const expected = readClauses(readText(paragraphs.join("\n\n"))).clauses.map(({ number, section, text }) => ({
      number,
      section,
      text,
    }));
    expect(expected.map(({ number }) => number)).toEqual(["1.1", "1.2", "2.1", "2.1.1"]);
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 200 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
        (width, breaks) => {
          const { clauses } = read(printed(paragraphs, { width, breaks }));
          expect(clauses.map(({ number, section, text }) => ({ number, section, text }))).toEqual(expected);
        },
      ),
    );
  });
});
