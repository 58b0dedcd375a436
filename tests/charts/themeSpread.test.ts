import { describe, expect, it } from "vitest";
import { type SpreadOptions, themeSpread } from "../../src/charts/themeSpread.ts";
import { themeSpreads } from "../../src/charts/themeSpreads.ts";
import type { ThemeId } from "../../src/model/ids.ts";
import { grid } from "./grids.ts";
import { nodeDocument, normalised } from "./normalised.ts";

const REVIEWS = 44;
const everyNth = (nth: number) => Array.from({ length: REVIEWS }, (_, index) => (index % nth === 0 ? 2 : 0));
const SPREADS = themeSpreads(grid([everyNth(1), everyNth(2), everyNth(4)], REVIEWS));

function draw(changes: Partial<SpreadOptions> = {}): Element {
  const counts = { reviews: REVIEWS, partnerships: 2 };
  return themeSpread(SPREADS, {
    width: 800,
    label: "Themes",
    chosen: [],
    ...counts,
    document: nodeDocument(),
    ...changes,
  });
}

describe("themes counted over many reviews", () => {
  it("are counted by review, partnership and passage, in the order of the grid", () => {
    expect(
      SPREADS.map(({ label, reviews, partnerships, passages }) => [label, reviews, partnerships, passages]),
    ).toEqual([
      ["Information sharing", 44, 2, 88],
      ["Training and learning", 22, 1, 44],
      ["Housing and home safety", 11, 1, 22],
    ]);
  });

  it.each([
    ["wide", 800],
    ["narrow", 340],
  ])("are drawn %s", async (name, width) => {
    await expect(normalised(draw({ width }))).toMatchFileSnapshot(`snapshots/spread-${name}.svg`);
  });

  it("are no wider than they may be, each with its number and its name", () => {
    const figure = draw();
    expect(Number(figure.getAttribute("width"))).toBe(800);
    const targets = [...figure.querySelectorAll(".target > *")];
    expect(targets.map((target) => target.getAttribute("data-theme"))).toEqual(SPREADS.map(({ theme }) => theme));
    expect(targets.map((target) => target.getAttribute("aria-label"))).toEqual([
      "Information sharing: 44 of 44 reviews, 2 of 2 partnerships",
      "Training and learning: 22 of 44 reviews, 1 of 2 partnerships",
      "Housing and home safety: 11 of 44 reviews, 1 of 2 partnerships",
    ]);
    expect(targets.map((target) => target.getAttribute("tabindex"))).toEqual(["0", "-1", "-1"]);
    for (const { reviews } of SPREADS) expect(figure.textContent).toContain(`${reviews}`);
  });

  it("are pale but for what is chosen", () => {
    const chosen = draw({ chosen: ["t2" as ThemeId] });
    const fills = [...chosen.querySelectorAll(".bars > *")].map((bar) => bar.getAttribute("fill"));
    expect(fills).toEqual(["var(--accent-soft)", "var(--accent)", "var(--accent-soft)"]);
    expect(chosen.querySelectorAll('[aria-pressed="true"]')).toHaveLength(1);
  });

  it("are drawn where there is none", () => {
    const options = { width: 800, label: "Themes", chosen: [], reviews: 0, partnerships: 0, document: nodeDocument() };
    expect(themeSpread([], options).outerHTML).not.toContain("NaN");
  });
});
