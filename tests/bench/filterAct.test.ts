import { describe, expect, it } from "vitest";
import { filterAfter, roundsFor } from "../../bench/filters/filterAct.ts";
import type { Dimension } from "../../src/filter/filter.ts";
import { isEmpty, NO_FILTER, withChoices } from "../../src/filter/filter.ts";

describe("filterAfter", () => {
  const act = { dimension: "status", choice: "completed", under: null } as const;

  it("holds the choice while it is on", () => {
    expect(filterAfter({ ...act, on: true })).toEqual(withChoices(NO_FILTER, "status", ["completed"]));
    expect(isEmpty(filterAfter({ ...act, on: false }))).toBe(true);
  });

  it("keeps what is on meanwhile", () => {
    const under = { dimension: "kind", choice: "action" } as const;
    const kind = withChoices(NO_FILTER, "kind", ["action"]);
    expect(filterAfter({ ...act, under, on: false })).toEqual(kind);
    expect(filterAfter({ ...act, under, on: true })).toEqual(withChoices(kind, "status", ["completed"]));
  });
});

describe("roundsFor", () => {
  const choices = new Map<Dimension, readonly string[]>([
    ["kind", ["action", "update"]],
    ["theme", ["housing"]],
    ["status", ["completed"]],
  ]);

  it("begins with nothing else on, then goes through choices of other filters", () => {
    expect(roundsFor("kind", choices)).toEqual([
      null,
      { dimension: "theme", choice: "housing" },
      { dimension: "status", choice: "completed" },
    ]);
  });

  it("never sets a filter under itself, and no round twice", () => {
    const rounds = roundsFor("theme", choices);
    expect(rounds.some((under) => under?.dimension === "theme")).toBe(false);
    expect(new Set(rounds.map((under) => JSON.stringify(under))).size).toBe(rounds.length);
    expect(rounds).toContainEqual({ dimension: "kind", choice: "update" });
  });
});
