import { describe, expect, it } from "vitest";
import type { PassageId } from "../../src/model/ids.ts";
import type { Relation } from "../../src/model/vocabulary.ts";
import type { PairSample, Reading } from "../../src/threads/fitting/pairSample.ts";
import { measuredPairs, scorePairs } from "../../src/threads/fitting/scorePairs.ts";
import type { Partner } from "../../src/threads/partners.ts";

const sample = (...pairs: readonly (readonly [string, string, ...Reading[]])[]): PairSample => ({
  version: "1",
  note: "",
  passages: [],
  pairs: pairs.map(([a, b, ...readings]) => ({ a, b, readings })),
  clauses: [],
});

const partner = (id: string, relation: Relation = "none"): Partner => ({
  id: id as PassageId,
  score: 0.5,
  raw: 0.5,
  relation,
});

/** So many partners that nobody seeks. */
const others = (count: number) => Array.from({ length: count }, (_, index) => partner(`other/${index}`));

describe("scorePairs", () => {
  it("tells whether each is among the other's best five and ten, or only one among the other's", () => {
    const scores = scorePairs(
      sample(
        ["a", "b", "same"],
        ["a", "c", "close", "related"],
        ["b", "c", "close", "none", "none"],
        ["a", "own/1", "same"],
      ),
      new Map([
        ["a", [partner("b", "repeat"), partner("c")]],
        ["b", [...others(4), partner("a", "repeat")]],
        ["c", [...others(5), partner("a")]],
      ]),
    );
    expect(scores.five).toEqual({ both: { hits: 1, of: 2 }, either: { hits: 2, of: 2 } });
    expect(scores.ten).toEqual({ both: { hits: 2, of: 2 }, either: { hits: 2, of: 2 } });
  });

  it("counts a pair called from both sides once, and one that nobody listed as not agreed", () => {
    const { repeats } = scorePairs(
      sample(["b", "a", "same", "same"], ["a", "c", "related"]),
      new Map([
        ["a", [partner("b", "repeat"), partner("c", "repeat"), partner("e", "restated")]],
        ["b", [partner("a", "repeat"), partner("d", "repeat")]],
        ["c", [partner("a", "repeat")]],
        ["d", [partner("b", "repeat")]],
      ]),
    );
    expect(repeats).toEqual({ hits: 1, of: 3 });
  });

  it("gives published figures with Wilson's interval, none of no case", () => {
    const counted = (hits: number, of: number) => ({ both: { hits, of }, either: { hits: of, of } });
    const measured = measuredPairs({ five: counted(8, 10), ten: counted(9, 10), repeats: { hits: 0, of: 0 } });
    expect(measured["partner-recall"].of).toBe(10);
    expect(measured["partner-recall"].share?.value).toBe(0.8);
    expect(measured["partner-recall"].share?.low).toBeCloseTo(0.4902, 3);
    expect(measured["partner-recall"].share?.high).toBeCloseTo(0.9433, 3);
    expect(measured["repeat-precision"]).toEqual({ share: null, of: 0 });
  });
});
