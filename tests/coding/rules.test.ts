import { describe, expect, it } from "vitest";
import { codePassage } from "../../src/coding/codePassage.ts";
import type { CodablePassage } from "../../src/coding/passageParts.ts";
import { codebookOf } from "./codebookFixture.ts";

type Codebook = ReturnType<typeof codebookOf>;

const passage = (text: string, more: Partial<CodablePassage> = {}): CodablePassage => ({
  kind: "action",
  text,
  ...more,
});
const coded = (codebook: Codebook, item: CodablePassage) => codePassage(item, codebook).map((coding) => coding.theme);
const evidence = (codebook: Codebook, text: string) => codePassage(passage(text), codebook)[0]?.evidence ?? null;

const FILLER = Array.from({ length: 90 }, () => "and so it went on").join(" ");

describe("a mention", () => {
  it("needs its near words in the same sentence, and no further away than said", () => {
    const tag = codebookOf({ flags: [{ phrases: ["tag"], near: ["file"], within: 3 }] });
    expect(evidence(tag, "Put a tag on each file")).toEqual(["tag", "file"]);
    expect(evidence(tag, "Put a tag on one two three four file")).toBeNull();
    expect(evidence(tag, "Put a tag there. File it")).toBeNull();
  });

  it("does not count near what rules it out, nor inside a standing phrase", () => {
    const alert = codebookOf({ flags: [{ phrases: ["alert"], notNear: ["fire"], not: ["remain alert"] }] });
    expect(evidence(alert, "An alert on the file")).toEqual(["alert"]);
    expect(evidence(alert, "The fire alert went off")).toBeNull();
    expect(evidence(alert, "Staff must remain alert")).toBeNull();
  });

  it("does not count in a name, except for the themes that the name is about", () => {
    const codebook = codebookOf({ health: [{ phrases: ["health"] }], trusts: [{ phrases: ["trust"] }] }, [
      { phrases: ["health trust"], except: ["trusts" as never] },
    ]);
    expect(coded(codebook, passage("The Borset Health Trust wrote back"))).toEqual(["trusts"]);
  });

  it("does not count in the name of who acts, and counts where that body is what it is about", () => {
    const codebook = codebookOf({ housing: [{ phrases: ["housing"] }] }, [
      { phrases: ["housing services"], asSubject: true },
    ]);
    expect(coded(codebook, passage("Housing Services should train all staff"))).toEqual([]);
    expect(coded(codebook, passage("The manager should review Housing Services"))).toEqual(["housing"]);
  });

  it("counts less in brackets, and more among the first words", () => {
    const drink = codebookOf({ alcohol: [{ phrases: ["alcohol"], weight: 0.9 }] });
    expect(coded(drink, passage("Alcohol needs are reviewed"))).toEqual(["alcohol"]);
    expect(coded(drink, passage("Other needs (alcohol) are reviewed"))).toEqual([]);
    expect(coded(drink, passage("one two three four five six seven eight nine ten eleven twelve alcohol"))).toEqual([]);
  });

  it("counts as among the first words where only sentences that mention nothing stand before it", () => {
    const drink = codebookOf({ alcohol: [{ phrases: ["alcohol"], weight: 0.9 }] });
    const before = "One two three four five six seven. Eight nine ten eleven twelve thirteen.";
    expect(coded(drink, passage(`${before} Alcohol needs are reviewed`))).toEqual(["alcohol"]);
  });

  it("counts half the second time, a quarter the third", () => {
    const flag = codebookOf({ flags: [{ phrases: ["flag"], weight: 0.6 }] });
    const start = "one two three four five six seven eight nine ten eleven twelve";
    expect(coded(flag, passage(`${start} flag`))).toEqual([]);
    expect(coded(flag, passage(`${start} flag and flags`))).toEqual([]);
    expect(coded(flag, passage(`${start} flag and flags, flagged`))).toEqual(["flags"]);
  });
});

describe("a set of words", () => {
  const sets = [{ id: "staff", words: ["nurse", "midwi*", "=gp"] }];
  const training = codebookOf({ training: [{ phrases: ["teach @staff|porter"], near: ["@staff"] }] }, [], { sets });

  it("stands for any of its words, and beside others", () => {
    expect(coded(training, passage("Teach nurses and midwives"))).toEqual(["training"]);
    expect(coded(training, passage("Teach porters with a GP"))).toEqual(["training"]);
    expect(coded(training, passage("Teach surgeons and nurses"))).toEqual([]);
  });

  it("must be one of the codebook", () => {
    expect(() => codebookOf({ training: [{ phrases: ["teach @crew"] }] }, [], { sets })).toThrow('"@crew"');
  });
});

describe("a weighing", () => {
  const features = { strongest: 0, enough: 0, score: 0, share: 10, wordings: 0, inOutcome: -10 };
  const themes = { flags: [{ phrases: ["flag"] }], training: [{ phrases: ["course"] }] };
  const weighed = (allowance: number) =>
    codebookOf(themes, [], { weighing: { constant: -5.5, features, themes: { training: allowance } } });

  it("decides by what the passage is mostly about", () => {
    expect(coded(weighed(0), passage("A flag, the marked flag: hold a course"))).toEqual(["flags"]);
    expect(coded(weighed(0), passage("Hold a course"))).toEqual(["training"]);
  });

  it("allows a theme more or less than others", () => {
    expect(coded(weighed(5), passage("A flag, the marked flag: hold a course"))).toEqual(["flags", "training"]);
    expect(coded(weighed(-5), passage("Hold a course"))).toEqual([]);
  });

  it("tells what stands only in the outcome of an action from what is to be done", () => {
    expect(coded(weighed(0), passage("Do this", { outcome: "A flag is seen" }))).toEqual([]);
    expect(coded(weighed(0), { kind: "action", text: null, outcome: "A flag is seen" })).toEqual(["flags"]);
  });

  it("never codes on weak words alone", () => {
    const weak = codebookOf({ flags: [{ phrases: ["flag"], weight: 0.5 }] }, [], {
      weighing: { constant: 9, features, themes: {} },
    });
    expect(coded(weak, passage("A flag"))).toEqual([]);
  });
});

describe("a theme", () => {
  it("is never coded on weak words alone, however many", () => {
    const weak = codebookOf({ training: [{ phrases: ["course", "skill", "learn", "teach", "class"], weight: 0.4 }] });
    expect(coded(weak, passage("Course, skill, learn, teach, class"))).toEqual([]);
  });

  it("is not what a long passage is about because of one word in passing", () => {
    const flag = codebookOf({ flags: [{ phrases: ["flag"] }] });
    expect(coded(flag, passage(`It went on and a flag was seen, ${FILLER}`, {}))).toEqual([]);
    expect(coded(flag, passage(`It went on and a flag was seen.`))).toEqual(["flags"]);
  });

  it("is found in sub-items, outcome and lesson; an outcome does not make a passage long", () => {
    const flag = codebookOf({ flags: [{ phrases: ["flag"] }] });
    expect(coded(flag, passage("Do this:", { subItems: [{ text: "add a flag" }] }))).toEqual(["flags"]);
    expect(coded(flag, passage("Do this", { outcome: "Each file has a flag" }))).toEqual(["flags"]);
    expect(coded(flag, { kind: "action", text: null, outcome: "A flag is seen" })).toEqual(["flags"]);
    expect(coded(flag, passage("Add a flag", { outcome: FILLER }))).toEqual(["flags"]);
  });

  it("counts for more in a lesson than in the story before it", () => {
    const flag = codebookOf({ flags: [{ phrases: ["flag"] }] });
    const story = "one two three four five six seven eight nine ten eleven twelve a flag was missing";
    expect(coded(flag, { kind: "learning", text: story, lesson: "Check twice." })).toEqual([]);
    expect(coded(flag, { kind: "learning", text: "It was missing.", lesson: story })).toEqual(["flags"]);
    expect(coded(flag, { kind: "learning", text: story, lesson: null })).toEqual(["flags"]);
  });
});

describe("evidence", () => {
  it("is the printed words, once each, in order, gaps left out and four words at most", () => {
    const codebook = codebookOf({
      sharing: [{ phrases: ["share ... information"] }, { phrases: ["one two three four five"] }],
    });
    expect(evidence(codebook, "SHARE all the Information;\nshare information. One two three\nfour five")).toEqual([
      "SHARE",
      "Information",
      "share information",
      "One two three four",
      "five",
    ]);
  });

  it("shows a line break within a piece as a space", () => {
    const codebook = codebookOf({ sharing: [{ phrases: ["share information"] }] });
    expect(evidence(codebook, "Share\n  information")).toEqual(["Share information"]);
  });
});
