import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../src/read/block.ts";
import { readText } from "../../src/read/readText.ts";

const cellsOf = (block: Block | undefined) =>
  block?.type === "table" ? block.rows.map((row) => row.cells.map(({ paragraphs }) => paragraphs.join(" / "))) : null;
const tables = (text: string) =>
  readText(text)
    .blocks.map(cellsOf)
    .filter((rows) => rows !== null);
const paragraphs = (text: string) =>
  readText(text).blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));

describe("tables, whatever their mark-up", () => {
  const ROWS = [
    ["Ask", "Do", "Who"],
    ["One thing", "Write it | print it", "Ada & Co"],
    ["", "Send it", "All"],
  ];
  it.each([
    ["tabs", "Ask\tDo\tWho\nOne thing\tWrite it | print it\tAda & Co\n\tSend it\tAll\n"],
    [
      "Markdown",
      "| Ask | Do | Who |\n|:---|---|---:|\n| One thing | Write it \\| print it | Ada &amp; Co |\n| | Send it | All |\n",
    ],
    [
      "HTML",
      "<table><thead><tr><th>Ask</th><th>Do</th><th>Who</th></tr></thead><tr><td rowspan=2>One thing<td>Write it | print it</td><td>Ada &amp; Co</td></tr><tr><td>Send it</td><td>All</td></tr></table>",
    ],
  ])("%s", (_, text) => {
    expect(tables(text)).toEqual([ROWS]);
  });

  it("knows a Markdown table without outer bars by the ruled line under its headings", () => {
    expect(tables("Either | or\n\nAsk | Do\n--- | :---:\nOne thing | Write it \\| print it\nTwo | Send it\n")).toEqual([
      [
        ["Ask", "Do"],
        ["One thing", "Write it | print it"],
        ["Two", "Send it"],
      ],
    ]);
  });

  it("keeps a column for each one that a merged cell covers", () => {
    const html = "<table><tr><td colspan=2>Over two</td><td>c</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>";
    expect(tables(html)).toEqual([
      [
        ["Over two", "", "c"],
        ["a", "b", "c"],
      ],
    ]);
  });

  it("parts a cell at its paragraphs and line breaks", () => {
    expect(tables("a\t<p>One.</p> <p>Two<br/>three</p>\n")).toEqual([[["a", "One. / Two / three"]]]);
  });

  it("puts a row together whose last cell was wrapped", () => {
    expect(tables("Ask\tDo\tWho\nOne\tDo this and\nthat too\tAda\n")).toEqual([
      [
        ["Ask", "Do", "Who"],
        ["One", "Do this and that too", "Ada"],
      ],
    ]);
  });

  it("says that a table is cut, and reads what is there", () => {
    const { notices } = readText("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d");
    expect(notices.map(({ message }) => message).join()).toContain("not closed");
    expect(tables("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>")[0]?.[0]).toEqual(["a", "b"]);
  });
});

describe("inline marks", () => {
  it.each([
    ["**Bold** and *leaning* and _leaning_ words", "Bold and leaning and leaning words"],
    ["Women\\'s aid \\| help \\- now", "Women's aid | help - now"],
    ["Fish &amp; chips &#8211; hot", "Fish & chips – hot"],
    ["3 * 4 and snake_case_name stay", "3 * 4 and snake_case_name stay"],
  ])("%s", (text, plain) => {
    expect(paragraphs(text)).toEqual([plain]);
  });

  it("leaves out words that are struck through, and says so", () => {
    for (const text of [
      "~~June 2022~~ June 2023",
      "<s>June 2022</s> June 2023",
      "<p><del>June 2022</del> June 2023</p>",
    ]) {
      expect(paragraphs(text)).toEqual(["June 2023"]);
      expect(
        readText(text)
          .notices.map(({ message }) => message)
          .join(),
      ).toContain("strikes through");
    }
  });
});

describe("pages", () => {
  const page = (n: number, body: string) => `Plan of Anyford   Page ${n} of 3\n\n${body}\n\n`;

  it("leaves out a header that repeats and counts pages by it", () => {
    const text = page(1, "a\tb\nc\td") + page(2, "e\tf") + page(3, "g\th");
    const { blocks, pageHeader } = readText(text);
    expect(pageHeader).toBe("Plan of Anyford Page 1 of 3");
    expect(blocks.map(({ at }) => at.page)).toEqual([1, 2, 3]);
    expect(blocks.flatMap((block) => cellsOf(block) ?? []).flat()).toEqual([..."abcdefgh"]);
  });

  it("joins a sentence that a form feed cuts", () => {
    expect(paragraphs("The board should meet with the people who\n\n\fwrite the plan.")).toEqual([
      "The board should meet with the people who write the plan.",
    ]);
  });

  it("leaves out page numbers that stand alone", () => {
    expect(paragraphs("First part.\n\n12\n\nSecond part.\n\nPage 3 of 9\n\nThird part.")).toEqual([
      "First part.",
      "Second part.",
      "Third part.",
    ]);
  });
});

describe("no cell is lost", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/);
  const grid = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

  it("in rows parted by tabs, bars or tags, wherever a page ends", () => {
    fc.assert(
      fc.property(grid, fc.nat(), (rows, at) => {
        const cut = at % rows.length;
        const broken = (print: (row: readonly string[]) => string) =>
          rows.map((row, i) => (i === cut && i > 0 ? `\n\f\n${print(row)}` : print(row))).join("\n");
        const prints = [
          broken((row) => row.join("\t")),
          broken((row) => `| ${row.join(" | ")} |`),
          `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`,
        ];
        for (const text of prints) expect(tables(text).flat()).toEqual(rows);
      }),
    );
  });
});
