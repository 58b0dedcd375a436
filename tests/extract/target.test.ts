import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRevised } from "../../src/extract/revisedTarget.ts";
import { readTarget } from "../../src/extract/target.ts";
import { readEntries } from "../../src/extract/targetEntries.ts";
import { readTrailingTarget } from "../../src/extract/trailingTarget.ts";

describe("readTarget", () => {
  it.each([
    ["By June 2022", "By June 2022", "2022-06"],
    ["By May 2022 then reviewed annually (May 2023)", "By May 2022 then reviewed annually (May 2023)", "2022-05"],
    ["By March 2022 and annually thereafter.", "By March 2022 and annually thereafter.", "2022-03"],
    ["October 2024 and 2025", "October 2024 and 2025", "2024-10"],
    ["End of September 2021", "End of September 2021", "2021-09"],
    ["Target date: 01.12.23", "Target date: 01.12.23", "2023-12-01"],
    ["By 2025", "By 2025", "2025"],
    ["2024", "2024", "2024"],
    ["12/23", "12/23", "2023-12"],
    ["1/24", "1/24", "2024-01"],
    ["Within six months of the meeting - June 2024", "Within six months of the meeting - June 2024", "2024-06"],
    ["See target dates against every point", "See target dates against every point", null],
    ["Ongoing", "Ongoing", null],
    ["TBC", "TBC", null],
    ["Immediate", "Immediate", null],
    ["Q2 2024/25", "Q2 2024/25", null],
    ["As soon as possible", "As soon as possible", null],
    ["6 months", "6 months", null],
  ])("reads %j as a target and nothing else", (cell, printed, date) => {
    expect(readTarget([cell])).toMatchObject({ target: { printed, date }, revisedTarget: null, rest: "" });
  });

  it("keeps the outcome that shares the cell apart", () => {
    expect(readTarget(["31 August 2021 Recording is even by March 2022 in every ward"])).toMatchObject({
      target: { printed: "31 August 2021", date: "2021-08-31" },
      rest: "Recording is even by March 2022 in every ward",
    });
  });

  it("gives an outcome without a date wholly back", () => {
    for (const cell of ["Practice is safer", "Ongoing review of cases by panel", "Officers keep their focus on need"]) {
      expect(readTarget([cell])).toMatchObject({ target: null, rest: cell });
    }
  });

  it("notes a month that may be struck through, an impossible day and a second target", () => {
    expect(readTarget(["By June Sept 2023"])).toMatchObject({
      target: { printed: "By June Sept 2023", date: "2023-09" },
    });
    expect(readTarget(["By June Sept 2023"]).notes).toHaveLength(1);
    expect(readTarget(["31/02/2024"])).toMatchObject({ target: null, rest: "31/02/2024" });
    expect(readTarget(["31/02/2024"]).notes[0]).toContain("31/02/2024");
    expect(readTarget(["April 2022", "April 2024"])).toMatchObject({ target: { date: "2022-04" }, rest: "" });
    expect(readTarget(["April 2022", "April 2024"]).notes).toHaveLength(1);
  });

  it("keeps a revised timescale beside the first target", () => {
    expect(readTarget(["June 2022 (revised to Sept 2022)"])).toMatchObject({
      target: { printed: "June 2022", date: "2022-06" },
      revisedTarget: { date: "2022-09" },
      rest: "",
    });
    expect(readTarget(["Revised timescale of July 2023"])).toMatchObject({
      target: null,
      revisedTarget: { date: "2023-07" },
    });
  });

  it("is empty for an empty cell", () => {
    expect(readTarget([])).toEqual({ target: null, revisedTarget: null, rest: "", notes: [] });
    expect(readTarget([" "])).toEqual({ target: null, revisedTarget: null, rest: "", notes: [] });
  });

  it("loses no word of a cell: what is no target is the rest", () => {
    const words = fc.constantFrom(
      "By",
      "June 2022",
      "Ongoing",
      "Staff are trained",
      "TBC",
      "01/12/24",
      "Audits done.",
      "then",
      "reviewed annually",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (parts) => {
        const cell = parts.join(" ");
        const { target, revisedTarget, rest, notes } = readTarget([cell]);
        const kept = [target?.printed, revisedTarget?.printed, rest, ...notes].join(" ");
        for (const word of cell.split(" ").filter((part) => /\w/.test(part))) expect(kept).toContain(word);
      }),
    );
  });
});

describe("readEntries", () => {
  it.each([
    ["April 2022 April 2024", ["2022-04", "2024-04"]],
    ["April 2022 Ongoing basis", ["2022-04", null]],
    ["a) April 2022 b) June 2022", ["2022-04", "2022-06"]],
    ["By May 2022 then reviewed annually (May 2023)", ["2022-05"]],
    ["December 2021 Alerts are used by March 2022 in each place", ["2021-12"]],
    ["Practice is safer", []],
  ])("finds the entries of %j", (cell, dates) => {
    expect(readEntries(cell).map(({ date }) => date)).toEqual(dates);
  });

  it("gives each entry the words that follow it", () => {
    expect(readEntries("May 2021 Files are flagged. June 2022 Flags are checked")).toEqual([
      { printed: "May 2021", date: "2021-05", text: "Files are flagged." },
      { printed: "June 2022", date: "2022-06", text: "Flags are checked" },
    ]);
  });
});

describe("readRevised", () => {
  it.each([
    ["Revised timescale of May 2024 It goes on", "2024-05", "It goes on"],
    ["It will go on. Revised timescale of July 2023", "2023-07", "It will go on."],
    ["Revised target date: 01/04/2024. Work goes on", "2024-04-01", "Work goes on"],
  ])("reads %j", (cell, date, rest) => {
    expect(readRevised(cell)).toMatchObject({ revised: { date }, rest });
  });

  it.each(["The form was revised in May 2023 by all", "A revised date was agreed in May 2023 by all", "Nothing new"])(
    "finds none in %j",
    (cell) => {
      expect(readRevised(cell)).toEqual({ revised: null, rest: cell });
    },
  );
});

describe("readTrailingTarget", () => {
  it("reads a date that closes the cell by itself", () => {
    expect(readTrailingTarget("It will be shared if needed. 01/12/24")).toEqual({
      target: { printed: "01/12/24", date: "2024-12-01" },
      rest: "It will be shared if needed.",
    });
  });

  it("leaves a date that ends a sentence in it", () => {
    expect(readTrailingTarget("The post began on 01/12/24").target).toBeNull();
    expect(readTrailingTarget("It was shared. The post began in June 2024.").target).toBeNull();
  });
});
