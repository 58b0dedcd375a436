import { describe, expect, it } from "vitest";
import { grid } from "./grids.ts";

describe("the grid of themes by review", () => {
  it("puts the theme that most reviews share first, then the one counted most, then by alphabet", () => {
    const { rows } = grid(
      [
        [0, 9, 0],
        [1, 1, 0],
        [1, 1, 1],
        [2, 0, 1],
        [1, 1, 0],
      ],
      3,
    );
    expect(rows.map(({ label }) => label)).toEqual([
      "Housing and home safety",
      "Escalation",
      "Firearms",
      "Training and learning",
      "Information sharing",
    ]);
  });

  it("leaves out a theme that is nowhere, and fills in what is not counted with nothing", () => {
    const { rows } = grid(
      [
        [0, 0],
        [0, 3],
      ],
      2,
    );
    expect(rows.map(({ counts }) => counts)).toEqual([[0, 3]]);
  });
});
