import { describe, expect, it } from "vitest";
import { nextMark } from "../../src/charts/nextMark.ts";

/** Two full rows, a gap in the third, one mark in the fourth. */
const CENTRES = [
  { x: 10, y: 0 },
  { x: 50, y: 0 },
  { x: 90, y: 0.4 },
  { x: 10, y: 40 },
  { x: 50, y: 40 },
  { x: 90, y: 40 },
  { x: 10, y: 80 },
  { x: 90, y: 80 },
  { x: 52, y: 120 },
];

describe("arrow keys between marks", () => {
  it.each([
    ["ArrowRight", 0, 1],
    ["ArrowLeft", 2, 1],
    ["ArrowRight", 6, 7],
    ["ArrowDown", 1, 4],
    ["ArrowDown", 7, 8],
    ["ArrowUp", 8, 7],
    ["ArrowUp", 5, 2],
    ["Home", 5, 3],
    ["End", 0, 2],
  ])("%s goes from mark %i to mark %i", (key, from, to) => {
    expect(nextMark(CENTRES, from, key)).toBe(to);
  });

  it.each([
    ["ArrowRight", 2],
    ["ArrowUp", 1],
    ["ArrowDown", 8],
    ["Home", 0],
    ["a", 0],
    ["ArrowDown", 99],
  ])("%s at mark %i goes nowhere", (key, from) => {
    expect(nextMark(CENTRES, from, key)).toBeNull();
  });

  it("comes to every mark of a whole grid", () => {
    const grid = CENTRES.slice(0, 6);
    const reached = new Set([0]);
    for (const from of reached) {
      for (const key of ["ArrowRight", "ArrowDown"]) {
        const to = nextMark(grid, from, key);
        if (to !== null) reached.add(to);
      }
    }
    expect(reached.size).toBe(grid.length);
  });
});
