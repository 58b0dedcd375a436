import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countOn,
  DIMENSIONS,
  isEmpty,
  NO_FILTER,
  sameFilter,
  toggled,
  withChoices,
  withSearch,
} from "../../src/filter/filter.ts";
import { FIRST_VIEW, readView } from "../../src/filter/view.ts";

describe("a filter", () => {
  it("is frozen, however it is made", () => {
    const filter = withSearch(toggled(withChoices(NO_FILTER, "theme", ["a", "b"]), "status", "completed"), "x");
    expect(Object.isFrozen(filter)).toBe(true);
    expect(DIMENSIONS.every((dimension) => Object.isFrozen(filter[dimension]))).toBe(true);
  });

  it("is as before when a choice is made twice", () => {
    fc.assert(
      fc.property(fc.constantFrom(...DIMENSIONS), fc.string(), (dimension, choice) => {
        const once = toggled(NO_FILTER, dimension, choice);
        expect(countOn(once)).toBe(1);
        expect(sameFilter(toggled(once, dimension, choice), NO_FILTER)).toBe(true);
      }),
    );
  });

  it("does not depend on the order in which choices are made", () => {
    const one = toggled(toggled(NO_FILTER, "theme", "b"), "theme", "a");
    const other = toggled(toggled(NO_FILTER, "theme", "a"), "theme", "b");
    expect(sameFilter(one, other)).toBe(true);
  });

  it("is empty only without choice and search", () => {
    expect(isEmpty(NO_FILTER)).toBe(true);
    expect(isEmpty(withSearch(NO_FILTER, "  "))).toBe(true);
    expect(isEmpty(withSearch(NO_FILTER, "board"))).toBe(false);
    expect(isEmpty(toggled(NO_FILTER, "kind", "action"))).toBe(false);
  });
});

describe("a view from the history", () => {
  it("is as on a first visit where there is none", () => {
    for (const state of [null, undefined, 7, "x", {}, { view: null }, { view: { page: -1, filter: { theme: 3 } } }]) {
      expect(readView(state)).toEqual(FIRST_VIEW);
    }
  });

  it("is read back as it was left", () => {
    const filter = withSearch(withChoices(NO_FILTER, "review", ["r1"]), "flag");
    const view = { filter, page: 3, recommendation: "doc/recommendation-00000000" };
    expect(readView(structuredClone({ view, scrolled: 12 }))).toEqual(view);
  });

  it("is read without ever failing", () => {
    fc.assert(
      fc.property(fc.anything(), (state) => {
        expect(readView({ view: state }).page).toBeGreaterThan(0);
      }),
    );
  });
});
