import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { QuestionLink } from "../../src/views/QuestionLink.tsx";
import { type Questioned, questionMail, questionText } from "../../src/views/questionText.ts";

const VERSIONS = { data: "2.1", codebook: "1.4.0" };
const PAGE = "https://example.org/s/3/";
const ALL: readonly Questioned[] = [
  { of: "codes", record: "plan/action-1", codes: ["flags", "marac"] },
  { of: "pair", records: ["plan/action-1", "other/recommendation-2"], code: "close" },
  { of: "thread", thread: "thread-1", records: ["plan/action-1", "other/recommendation-2"], code: "same" },
  { of: "clause", record: "plan/action-1", clause: "practice/clause-3", code: "touches" },
];

describe("the text of a question", () => {
  it.each(ALL)("about $of holds ids, codes, versions and the page's address", (questioned) => {
    const text = questionText(questioned, VERSIONS, PAGE);
    expect(text).toContain("Record: plan/action-1");
    expect(text).toContain("Data version: 2.1\nCodebook version: 1.4.0\nPage: https://example.org/s/3/\n");
    for (const part of Object.values(questioned).flat()) {
      if (part !== questioned.of) expect(text).toContain(part);
    }
  });

  it("says that a version is not known, and that a record has no code", () => {
    const text = questionText({ of: "codes", record: "plan/action-1", codes: [] }, null, PAGE);
    expect(text).toContain("Themes: none\nData version: not known\nCodebook version: not known");
  });

  it("about a recommendation and its actions holds each of them with its codes", () => {
    const coded = [
      { record: "plan/recommendation-1", codes: ["flags"] },
      { record: "plan/action-1", codes: ["flags", "marac"] },
    ];
    const text = questionText({ of: "plan", coded }, VERSIONS, PAGE);
    expect(text).toContain("Record: plan/recommendation-1: flags\nRecord: plan/action-1: flags, marac\nData version");
    const markup = renderToStaticMarkup(<QuestionLink questioned={{ of: "plan", coded }} about="recommendation 1" />);
    expect(markup).toContain(">Question its themes<");
  });

  it("names the first of many records", () => {
    const records = Array.from({ length: 23 }, (_, index) => `plan/action-${index}`);
    const text = questionText({ of: "thread", thread: "thread-1", records, code: "same" }, VERSIONS, PAGE);
    expect(text.match(/^Record: /gm)).toHaveLength(20);
    expect(text).toContain("and 3 more");
  });

  it("goes into a letter to nobody, whole", () => {
    const questioned = ALL[1];
    if (questioned === undefined) throw new Error("none");
    const text = questionText(questioned, VERSIONS, PAGE);
    const mail = new URL(questionMail(questioned, text));
    expect(mail.protocol).toBe("mailto:");
    expect(mail.pathname).toBe("");
    expect(mail.searchParams.get("body")).toBe(text.replaceAll("\n", "\r\n"));
    expect(mail.searchParams.get("subject")).toBe("Common Thread: a question about a pair of records");
  });
});

describe("the link", () => {
  it("says what it questions and shows nothing more until it is asked", () => {
    const [questioned] = ALL;
    if (questioned === undefined) throw new Error("none");
    const markup = renderToStaticMarkup(<QuestionLink questioned={questioned} about="action 1" />);
    expect(markup).toContain('aria-expanded="false"');
    expect(markup).toContain(">Question these themes<");
    expect(markup).toContain("action 1");
    expect(markup).not.toContain("textarea");
  });
});
