import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchText } from "../../src/search/searchText.ts";

describe("typed text", () => {
  it("is read as words, the last of which may go on", () => {
    expect(searchText("Flags informati").words).toEqual([
      { surface: "flags", stem: "flag", open: false },
      { surface: "informati", stem: "informati", open: true },
    ]);
  });

  it("has no open word after a space", () => {
    expect(searchText("flag ").words.map(({ open }) => open)).toEqual([false]);
  });

  it("loses stop words, unless there is nothing else", () => {
    expect(searchText("the failure of the board").words.map(({ surface }) => surface)).toEqual(["failure", "board"]);
    expect(searchText("to be").words.map(({ surface }) => surface)).toEqual(["to", "be"]);
  });

  it("keeps stop words inside a phrase", () => {
    expect(searchText('"duty of care" plan').phrases).toEqual([["duty", "of", "care"]]);
  });

  it("takes curly quotation marks, and a phrase not yet closed up to the word being typed", () => {
    expect(searchText("“case notes”").phrases).toEqual([["case", "notes"]]);
    expect(searchText('"share case not').phrases).toEqual([["share", "case"]]);
    expect(searchText('"case').phrases).toEqual([]);
  });

  it("takes a word once, and at most twelve", () => {
    expect(searchText("flag flags flagged").words).toHaveLength(1);
    expect(searchText("aa bb cc dd ee ff gg hh ii jj kk ll mm nn").words).toHaveLength(12);
  });

  it("never fails", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        const { words } = searchText(typed);
        expect(words.filter(({ open }) => open).length).toBeLessThanOrEqual(1);
        expect(words.every(({ surface }) => surface !== "")).toBe(true);
      }),
    );
  });
});
