import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCodebook } from "../../scripts/disk/dataFolder.ts";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { type DraftGap, readDraft } from "../../src/threads/draft/draftGaps.ts";
import { DRAFT_LIMIT, draftText } from "../../src/threads/draft/draftText.ts";
import { DRAFT_EXAMPLES } from "./draftExamples.ts";

const { agencies } = readCodebook(join(PROJECT_ROOT, "data"));
const gapsOf = (text: string) => readDraft(text, agencies).gaps;
const lacks = (text: string) => gapsOf(text).map((gap) => gap.lacks);

function asksOf(gaps: readonly DraftGap[]): number {
  const several = gaps.find((gap) => gap.lacks === "one-ask");
  return several?.lacks === "one-ask" ? several.asks.length : 1;
}

describe("what a draft lacks", () => {
  it.each(DRAFT_EXAMPLES)("$draft", ({ draft, owner, date, measure, asks }) => {
    const reading = readDraft(draft, agencies);
    expect(reading.owner).toBe(owner);
    expect(reading.date).toBe(date);
    expect(reading.measure !== null).toBe(measure);
    expect(asksOf(reading.gaps)).toBe(Math.max(1, asks));
    expect(reading.gaps.map((gap) => gap.lacks)).toEqual([
      ...(owner === null ? ["owner"] : []),
      ...(date === null ? ["date"] : []),
      ...(measure ? [] : ["measure"]),
      ...(asks > 1 ? ["one-ask"] : []),
    ]);
  });

  it("names the words that stand where an owner or a date should", () => {
    expect(gapsOf("All agencies should review this quarterly.")).toEqual([
      { lacks: "owner", instead: "All agencies" },
      { lacks: "date", instead: "quarterly", rhythm: true },
      { lacks: "measure" },
    ]);
    expect(gapsOf("Practitioners must record consent as soon as possible.")[1]).toEqual({
      lacks: "date",
      instead: "as soon as possible",
      rhythm: false,
    });
    expect(gapsOf("The board should review its terms and appoint a deputy.").at(-1)).toEqual({
      lacks: "one-ask",
      asks: ["review its terms", "appoint a deputy"],
    });
  });

  it.each(["", "   ", "\n\n", "<br>", "\u200B\u202E"])("says nothing of a draft without words: %j", (draft) => {
    expect(gapsOf(draft)).toEqual([]);
  });
});

const draft = fc.constantFrom(...DRAFT_EXAMPLES.map((example) => example.draft));
/** Without names that only their capitals tell from other words, and without lists. */
const plain = fc.constantFrom(
  ...DRAFT_EXAMPLES.map((example) => example.draft).filter(
    (text) => !/\n|Hafan|Heddlu|Cyngor|Llywodraeth|Vale|Flag|<|\p{Script=Hebrew}/u.test(text),
  ),
);

describe("whatever is pasted", () => {
  it("is read without an error, and every word shown stands in it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme", maxLength: 400 }), draft), (text) => {
        const { owner, date, measure } = readDraft(text, agencies);
        const read = draftText(text).text.replace(/\s+/g, " ");
        for (const words of [owner, date, measure]) if (words !== null) expect(read).toContain(words);
      }),
    );
  });

  it("lacks the same in capitals and when its lines are broken anew", () => {
    fc.assert(
      fc.property(plain, fc.integer({ min: 5, max: 90 }), (text, width) => {
        expect(lacks(text.toUpperCase())).toEqual(lacks(text));
        const wrapped = text.replace(new RegExp(`(.{${width},}?) `, "g"), "$1\n");
        expect(lacks(wrapped)).toEqual(lacks(text));
      }),
    );
  });

  it("lacks no date once one is added, no measure once one is, no owner once one leads", () => {
    fc.assert(
      fc.property(draft, (text) => {
        expect(lacks(`${text} Target date: 31 March 2027.`)).not.toContain("date");
        expect(lacks(`${text} Success will be shown by an audit of 20 files.`)).not.toContain("measure");
        expect(lacks(`${text}\nLead: Dyfed-Powys Police`)).not.toContain("owner");
      }),
    );
  });

  it("lacks the same with a sentence before it that asks for nothing", () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(lacks(`The panel heard of this from several people. ${text}`)).toEqual(lacks(text));
      }),
    );
  });

  it("is read up to a limit, never through half a sign", () => {
    const long = `The board should meet. ${"word ".repeat(20_000)}`;
    expect(draftText(long)).toMatchObject({ cut: true });
    expect(draftText("x".repeat(DRAFT_LIMIT)).cut).toBe(false);
    expect(draftText(`${"x".repeat(DRAFT_LIMIT - 1)}🙂`).text.endsWith("x")).toBe(true);
    expect(lacks(long)).toEqual(["date", "measure"]);
  });
});
