import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partialDate } from "../../src/model/partialDate.ts";
import { csvOf } from "../../src/views/csv.ts";
import { actionDates, dateWords } from "../../src/views/dateWords.ts";
import { pagesShown } from "../../src/views/pagesShown.ts";
import { wordsClass } from "../../src/views/recordWords.ts";
import { reviewName, shortPartnership } from "../../src/views/reviewName.ts";
import { counted, listed } from "../../src/views/words.ts";

const NO_DATES = {
  targetPrinted: null,
  targetDate: null,
  revisedPrinted: null,
  revisedDate: null,
  completionPrinted: null,
  completionDate: null,
};

describe("the words of a record as a heading", () => {
  it.each([
    ["Make the flag plain.", undefined],
    ["Make the flag plain to everyone. ".repeat(12), "long"],
    [null, "wordless"],
  ])("are bold only where they are short", (text, expected) => {
    expect(wordsClass({ text })).toBe(expected);
  });
});

describe("dates", () => {
  it.each([
    ["2022", "2022"],
    ["2022-06", "June 2022"],
    ["2023-11-01", "1 November 2023"],
  ])("%s are never more precise than printed: %s", (date, words) => {
    expect(dateWords(partialDate(date))).toBe(words);
  });

  it("of an action make a phrase", () => {
    const dates = {
      ...NO_DATES,
      targetPrinted: "By June 2022",
      targetDate: partialDate("2022-06"),
      completionPrinted: "Completed November 2023",
      completionDate: partialDate("2023-11"),
    };
    expect(actionDates(dates)).toBe("First target June 2022, reported complete November 2023");
  });

  it("that say no day stand as printed", () => {
    expect(actionDates({ ...NO_DATES, targetPrinted: "Ongoing" })).toBe("First target printed as “Ongoing”");
  });

  it("are left out where none is printed", () => {
    expect(actionDates(NO_DATES)).toBeNull();
  });
});

describe("words", () => {
  it("count with the right unit", () => {
    expect(counted(1, ["action", "actions"])).toBe("1 action");
    expect(counted(1204, ["action", "actions"])).toBe("1,204 actions");
    expect(counted(0, ["action", "actions"])).toBe("0 actions");
  });

  it("join as a sentence does", () => {
    expect(["", "a", "a and b", "a, b and c"]).toEqual([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed));
    expect(listed(["a and b", "c"])).toBe("a and b, and c");
  });

  it("shorten a partnership's name by the words that all share", () => {
    expect(shortPartnership("North Calderby Community Safety Partnership")).toBe("North Calderby");
    expect(shortPartnership("Marsh Safer Communities Partnership")).toBe("Marsh");
    expect(shortPartnership("Safer Marshwick")).toBe("Safer Marshwick");
    expect(reviewName({ partnershipName: "Harrow CSP", label: "DHR 1" })).toBe("Harrow, DHR 1");
    expect(reviewName({ partnershipName: "Harrow CSP", label: "Harrow 4" })).toBe("Harrow 4");
  });
});

describe("a table as CSV", () => {
  it("quotes what must be quoted and keeps a spreadsheet from running a text", () => {
    const table = {
      caption: "c",
      head: ["Theme", "n"],
      rows: [
        ["a, b", 1],
        ['say "no"', 2],
        ["=1+1", -3],
      ],
    };
    expect(csvOf(table)).toBe('\uFEFFTheme,n\r\n"a, b",1\r\n"say ""no""",2\r\n\'=1+1,-3\r\n');
  });
});

describe("pages shown", () => {
  it("are the first, the last, the present one and its neighbours", () => {
    const words = (page: number, pages: number) =>
      pagesShown(page, pages)
        .map((each) => (each.gap ? "…" : each.page))
        .join(" ");
    expect(words(1, 1)).toBe("1");
    expect(words(1, 9)).toBe("1 2 … 9");
    expect(words(5, 9)).toBe("1 … 4 5 6 … 9");
    expect(words(4, 9)).toBe("1 2 3 4 5 … 9");
  });

  it("rise, hold the present page, and never leave out just one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(59), (pages, offset) => {
        const page = (offset % pages) + 1;
        const shown = pagesShown(page, pages).flatMap((each) => (each.gap ? [] : [each.page]));
        expect(shown).toContain(page);
        expect(shown).toEqual(shown.toSorted((a, b) => a - b));
        expect(shown[0]).toBe(1);
        expect(shown.at(-1)).toBe(pages);
        const gaps = shown.slice(1).map((each, index) => each - (shown[index] ?? 0));
        expect(gaps).not.toContain(2);
      }),
    );
  });
});
