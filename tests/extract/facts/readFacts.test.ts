import { describe, expect, test } from "vitest";
import { readFacts } from "../../../src/extract/facts/readFacts.ts";
import { readText } from "../../../src/read/readText.ts";

const read = (text: string) => readFacts(readText(text), "marshfold.txt");
const facts = (text: string) => read(text).facts;

const PLAN = `No\tRecommendation\tAction\tLead Agency\tTarget date\tProgress and completion
1\tCalls are linked by address.\tWrite a guide for all who answer calls\tSafer Marshfold\tDecember 2031\tCompleted: guide sent out May 2023, training by June 2032.
2\tNotes are read.\tRead a sample of notes each month\tFenmarsh Police\tJuly 2023\tUpdate: in place across Marshfold since 3 June 2023.
`;

const REVIEW_TITLE = `MARSHFOLD COMMUNITY SAFETY PARTNERSHIP

DOMESTIC HOMICIDE REVIEW

'Ada'

Died June 2020 EXECUTIVE SUMMARY March 2023

Chair A Person Author B Person

This report belongs to Marshfold Community Safety Partnership.

CONTENTS

1.\tThe Review\t3
2.\tRecommendations\t9

1. THE REVIEW

1.1 Marshfold Community Safety Partnership asked for this review.

1.2 These names stand for people:

Name\tRelationship\tAge
Ada\tVictim\t40
Bram\tOffender\t44
Cora\tVictim's mother\t70

1.3 The panel were:

Name\tRole\tOrganisation
Dora Field\tManager\tHousing

2. RECOMMENDATIONS

2.1 They are in Appendix A.

Appendix A

${PLAN}
`;

describe("facts of a document", () => {
  test("an executive summary: its title page, names and date, whatever plan it ends with", () => {
    expect(read(REVIEW_TITLE)).toEqual({
      facts: {
        kind: "executive-summary",
        title: "DOMESTIC HOMICIDE REVIEW 'Ada' EXECUTIVE SUMMARY",
        partnership: "Marshfold Community Safety Partnership",
        review: { label: "DHR 'Ada'", pseudonyms: ["Ada", "Bram", "Cora"] },
        dated: { date: "2023-03", basis: "printed" },
      },
      pseudonyms: [
        { name: "Ada", role: "victim" },
        { name: "Bram", role: "perpetrator" },
        { name: "Cora", role: "other" },
      ],
    });
  });

  test("a plan: title in the header of each page, partnership in its cells, the latest date that is told, no target", () => {
    const header = "Multi-Agency Action Plan DHR 7";
    expect(facts(`${header}\n\n${PLAN}\n${header}\n\n${PLAN}\n${header}\n\n${PLAN}`)).toEqual({
      kind: "action-plan",
      title: header,
      partnership: "Safer Marshfold",
      review: { label: "DHR 7", pseudonyms: [] },
      dated: { date: "2023-06-03", basis: "latest-in-text" },
    });
  });

  test("a practice document: title over lines, date of its review, no review label", () => {
    const text = `**MARSHFOLD\nHIGH RISK PANEL\n(HRP)\n\nOPERATING PROTOCOL**\n\n**Reviewed December 2022 by the steering group**\n\n## CONTENTS\n\n1 Aims ..... 2\n\n## 1. Aims\n\n1.1 Agencies in Marshfold will share.\n\n1.2 A DHR will be told to Safer Marshfold. Safer Horizons will help in any DHR.`;
    expect(facts(text)).toEqual({
      kind: "practice-document",
      title: "MARSHFOLD HIGH RISK PANEL (HRP) OPERATING PROTOCOL",
      partnership: "Safer Marshfold",
      review: null,
      dated: { date: "2022-12", basis: "printed" },
    });
  });

  test("nothing printed: the file's name, and null", () => {
    expect(
      facts("1.1 Something was said at some length about what people in the county did in those years, and why."),
    ).toMatchObject({
      title: "marshfold",
      partnership: null,
      review: null,
      dated: null,
    });
  });
});

describe("kind", () => {
  test.each([
    ["action-plan", `Fenmarsh DHR12 action plan\n\n${PLAN}`],
    ["action-plan", `What we are doing\n\n${PLAN}`],
    ["executive-summary", "# Domestic Homicide Review\n\n# Executive Summary\n\nThis is short."],
    [
      "review-report",
      `# Domestic Homicide Review Overview Report\n\n${"A long story is told here of what was known and by whom. ".repeat(30)}\n\n${PLAN}`,
    ],
    ["review-report", "# DARDR Adult B\n\n1.1 The panel met.\n\n1.2 It heard much."],
    ["practice-document", "# Information Sharing Agreement\n\n1.1 Agencies will share."],
    [
      "action-plan",
      `# DHR 4 action plan\n\n| What we said | Word |\n| --- | --- |\n| ${"Much is said here. ".repeat(9)} | Yes |`,
    ],
    [
      "review-report",
      `# What we learned\n\n${Array.from({ length: 20 }, (_, i) => `1.${i + 1} ${i < 9 ? "They should have come." : "They came."}`).join("\n\n")}`,
    ],
    [
      "practice-document",
      `# How we work together\n\n${Array.from({ length: 9 }, (_, i) => `1.${i + 1} Members will do part ${i}.`).join("\n\n")}`,
    ],
  ])("%s", (kind, text) => {
    expect(facts(text).kind).toBe(kind);
  });
});

describe("partnership", () => {
  test.each([
    [
      "Western Marshfold Community Safety Partnership",
      "Western Marshfold Community Safety Partnership DHR: Multi-agency Action Plan.",
    ],
    [
      "Marshfold and Fenmarsh Community Safety Partnership",
      "Report of the Marshfold and Fenmarsh Community Safety Partnership",
    ],
    ["Marshfold Safer Communities Partnership", "MARSHFOLD SAFER COMMUNITIES PARTNERSHIP\n\nAction plan"],
    ["Safer Marshfold Partnership", "# Safer Marshfold Partnership action plan"],
    ["Safer Marshfold", "# Safer Marshfold action plan DHR3\n\nWork goes on across Marshfold."],
    ["Fenmarsh Community Safety Partnership", "FENMARSH COMMUNITY SAFETY PARTNERSHIP\n\nAction plan"],
    [
      "Safer Fenmarsh",
      "# Action plan\n\nSafer Horizons and Safer Fenmarsh work in Fenmarsh. Safer Horizons runs it. Safer Horizons is a service.",
    ],
    [
      null,
      "# Action plan\n\nThe Community Safety Partnership met. Safer Horizons runs it. Safer recruitment matters in schools.",
    ],
  ])("%s", (partnership, text) => {
    expect(facts(text).partnership).toBe(partnership);
  });
});

describe("review label", () => {
  test.each([
    ["DHR14", [], "Safer Marshfold Multi-Agency Action Plan DHR14"],
    ["DHR 14", [], "DHR 14 action plan"],
    ["DHR 7", [], "DOMESTIC HOMICIDE REVIEW 7\n\nOverview report"],
    ["DHR Case 12", [], "Domestic Homicide Review Case 12\n\nOverview report"],
    ["DARDR 3", [], "Domestic Abuse Related Death Review 3"],
    ["DHR Adult A", ["Adult A"], "DHR Adult A\n\nAction plan"],
    ["DHR 'Ada' and 'Bea'", ["Ada", "Bea"], "Domestic Homicide Review ‘Ada’ and ‘Bea’\n\nOverview report"],
    ["DHR 'Ada'", ["Ada"], "Action plan\n\nFOR PUBLICATION DHR 'ADA' – January 2024"],
    ["DHR 'Ada'", ["Ada"], "Domestic Homicide Review into the death of Ada in May 2021\n\nExecutive summary"],
    ["DHR 'Ada'", ["Ada"], "Domestic Homicide Review - Ada\n\nAction plan"],
  ])("%s", (label, names, text) => {
    expect(facts(text).review).toEqual({ label, pseudonyms: names });
  });

  test("only the kind of review is printed: none", () => {
    expect(facts("Western Marshfold Community Safety Partnership DHR: Multi-agency Action Plan.").review).toBeNull();
  });
});

describe("date", () => {
  test.each([
    ["2024-01", "printed", "# DHR 3 executive summary\n\nJanuary 2024"],
    ["2023-05-04", "printed", "# DHR 3 report\n\nDied 2 June 2020\n\nPublished 4 May 2023"],
    [
      "2023-05",
      "printed",
      "# DHR 3 report\n\nWork goes on at some length here, as told by those who were there.\n\nDHR 3 - May 2023",
    ],
    [
      "2022-11",
      "latest-in-text",
      "# DHR 3 report\n\n1. It was agreed in March 2022 to write to the Home Office, who answered in November 2022 and asked for a plan by June 2024, under the Domestic Abuse Act 2021.\n\n2. Done.\n\n3. So.\n\n4. Yes.\n\n5. No.",
    ],
  ])("%s, %s", (date, basis, text) => {
    expect(facts(text).dated).toEqual({ date, basis });
  });
});

describe("title pages as they are printed", () => {
  test.each([
    ["Marshfold & Fen CSP\nDHR 3 action plan", { partnership: "Marshfold & Fen CSP", label: "DHR 3" }],
    ["DHR Action Plan Marshfold CSP (updated 04.03.2024)", { partnership: "Marshfold CSP", label: undefined }],
    [
      "Marshfold Safer Neighbourhoods Partnership - DHR 2",
      { partnership: "Marshfold Safer Neighbourhoods Partnership", label: "DHR 2" },
    ],
    [
      "Domestic Homicide Review – Ada\nMarshfold Community Safety Partnership",
      { partnership: "Marshfold Community Safety Partnership", label: "DHR 'Ada'" },
    ],
    ["Domestic Homicide Review\nReport into the death of Ada\nMarch 2023", { partnership: null, label: "DHR 'Ada'" }],
  ])("%s", (text, { partnership, label }) => {
    const read = facts(text);
    expect({ partnership: read.partnership, label: read.review?.label }).toEqual({ partnership, label });
  });

  test("neither a recommendation nor the word round a date belongs to the title", () => {
    expect(facts("DHR 3 action plan (updated 04.03.2024)\n\nRecommendation 1: The board should meet.").title).toBe(
      "DHR 3 action plan",
    );
    expect(facts("DHR overview report\n\n8 RECOMMENDATIONS\n\nR1. The board should meet.").title).toBe(
      "DHR overview report",
    );
  });
});

describe("names in the case", () => {
  test.each([
    ["a list", "The names used are:\n\n- Ada – the victim\n- Bram (perpetrator)\n- Cora - the victim's sister"],
    [
      "sentences",
      "The victim is referred to in this report as Ada. The perpetrator, her husband, is given the pseudonym Bram.",
    ],
    [
      "a table of pseudonyms",
      "| Pseudonym | Relationship to victim |\n| --- | --- |\n| 'Ada' | Victim |\n| 'Bram' | Perpetrator |",
    ],
  ])("who is who in %s", (_, text) => {
    expect(read(`# Domestic Homicide Review overview report\n\n${text}`).pseudonyms.slice(0, 2)).toEqual([
      { name: "Ada", role: "victim" },
      { name: "Bram", role: "perpetrator" },
    ]);
  });
});
