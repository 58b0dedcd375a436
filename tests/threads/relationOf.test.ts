import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LIKENESS } from "../../src/threads/likenessBook.ts";
import { partnership } from "../../src/threads/partners.ts";
import { relationOf, strengthOf } from "../../src/threads/relationOf.ts";
import { profileOf } from "./ownPassages.ts";

type Pair = readonly [one: string, other: string];
/** Pairs we wrote; `notYet`: the first text of those that ask for the same and are not found. */
type Written = {
  readonly asksTheSame: readonly Pair[];
  readonly asksForSomethingElse: readonly Pair[];
  readonly notYet: readonly string[];
};

const written: Written = JSON.parse(readFileSync(new URL("inOtherWords.json", import.meta.url), "utf8"));
const LEAST_FOUND = 13;
const MOST_MISTAKEN = 1;

const related = (one: string, other: string) => {
  const [a, b] = [profileOf(one, { id: "own/1" }), profileOf(other, { id: "own/2" })];
  const { relation } = partnership(a, b, LIKENESS);
  expect(partnership(b, a, LIKENESS).relation).toBe(relation);
  return relation;
};
const isRepeat = ([one, other]: Pair) => related(one, other) === "repeat";

describe("the same ask in other words", () => {
  it("finds the one that the readers' guide gives", () => {
    expect(written.asksTheSame[0]?.[0]).toMatch(/^Mark the file so that everyone sees it/);
    expect(isRepeat(written.asksTheSame[0] ?? ["", ""])).toBe(true);
  });

  it(`is found in at least ${LEAST_FOUND} of ${written.asksTheSame.length} pairs`, () => {
    expect(written.asksTheSame.filter(isRepeat).length).toBeGreaterThanOrEqual(LEAST_FOUND);
  });

  it("is missed only where the list of those not found yet says so", () => {
    const missed = written.asksTheSame.filter((pair) => !isRepeat(pair)).map(([one]) => one);
    expect(missed.filter((one) => !written.notYet.includes(one))).toEqual([]);
    expect(written.notYet.filter((one) => !written.asksTheSame.some(([first]) => first === one))).toEqual([]);
  });
});

describe("the same topic with another ask, or a standing phrase", () => {
  it(`is called a repeat in at most ${MOST_MISTAKEN} of ${written.asksForSomethingElse.length} pairs`, () => {
    expect(written.asksForSomethingElse.filter(isRepeat).length).toBeLessThanOrEqual(MOST_MISTAKEN);
  });

  it("is never one where staff are trained on what a system is to show", () => {
    for (const pair of written.asksForSomethingElse.slice(0, 2)) expect(isRepeat(pair)).toBe(false);
  });

  it("is never one by a standing phrase alone", () => {
    const standing = written.asksForSomethingElse.filter(([one]) => /provide assurance|review and update/.test(one));
    expect(standing.length).toBeGreaterThan(2);
    expect(standing.filter(isRepeat)).toEqual([]);
  });
});

describe("how passages of one review stand to one another", () => {
  const text = "Every agency should show a MARAC flag on its case management system so that staff see the risk.";
  const panel = profileOf(text, { id: "a/recommendation-1", review: "rowan", document: "plan" });

  it("is restated where an agency's own version or a response says it again", () => {
    const own =
      "The housing association will show a MARAC flag on its case management system so that staff see the risk.";
    const quoted = `Accepted. The panel asked that ${text.toLowerCase()} This is in hand and the supplier has been written to.`;
    for (const again of [own, quoted]) {
      const other = profileOf(again, { id: "a/recommendation-2", review: "rowan", document: "report" });
      expect(partnership(panel, other, LIKENESS).relation).toBe("restated");
    }
  });

  it("is of the same review where it is close and asks for something else, and none where it is not close", () => {
    const training = profileOf("Train all staff on what a MARAC flag on the case management system means.", {
      id: "a/recommendation-3",
      review: "rowan",
    });
    const other = profileOf("Health visitors should see mothers alone.", { id: "a/4", review: "rowan" });
    expect(relationOf(panel, training, LIKENESS.close, LIKENESS)).toBe("same-review");
    expect(partnership(panel, other, LIKENESS).relation).toBe("none");
  });

  it("is never a repeat, of one review or of one document, be its review known or not", () => {
    for (const review of ["rowan", null]) {
      const [a, b] = ["x/1", "x/2"].map((id) => profileOf(text, { id, review, document: "x" }));
      if (a === undefined || b === undefined) throw new RangeError("two passages were made");
      expect(partnership(a, b, LIKENESS)).toMatchObject({ relation: "restated" });
      expect(partnership(a, b, LIKENESS).score).toBeLessThanOrEqual(0.1);
    }
  });
});

it("two passages are the same, close or neither by the scores of the book", () => {
  expect(strengthOf(LIKENESS.same, LIKENESS)).toBe("same");
  expect(strengthOf(LIKENESS.same - 0.001, LIKENESS)).toBe("close");
  expect(strengthOf(LIKENESS.close, LIKENESS)).toBe("close");
  expect(strengthOf(LIKENESS.close - 0.001, LIKENESS)).toBeNull();
});
