import { describe, expect, it } from "vitest";
import { headLines, themeThreads } from "../../src/charts/themeThreads.ts";
import type { ReviewId, ThemeId } from "../../src/model/ids.ts";
import { grid } from "./grids.ts";
import { nodeDocument, normalised } from "./normalised.ts";

const GRID = grid(
  [
    [5, 4, 2],
    [3, 0, 1],
    [0, 1, 0],
  ],
  3,
);
const OPTIONS = {
  width: 800,
  label: "Themes by review",
  unit: "panel recommendations",
  chosenThemes: [] as ThemeId[],
  chosenReviews: [] as ReviewId[],
};

function draw(changes: Partial<typeof OPTIONS> = {}): Element {
  return themeThreads(GRID, { ...OPTIONS, ...changes, document: nodeDocument() });
}

describe("threads", () => {
  it("are drawn wide", async () => {
    await expect(normalised(draw())).toMatchFileSnapshot("snapshots/threads-wide.svg");
  });

  it("are drawn narrow, labels above", async () => {
    await expect(normalised(draw({ width: 340 }))).toMatchFileSnapshot("snapshots/threads-narrow.svg");
  });

  it("mark a chosen theme and review", async () => {
    const chosen = draw({ chosenThemes: ["t1" as ThemeId], chosenReviews: ["r2" as ReviewId] });
    await expect(normalised(chosen)).toMatchFileSnapshot("snapshots/threads-chosen.svg");
  });

  it("have a mark with its number for every count, and name what a click on it stands for", () => {
    const targets = [...draw().querySelectorAll(".target > *")];
    const counts = GRID.rows.flatMap(({ theme, counts: row }) =>
      row.flatMap((count, index) => (count === 0 ? [] : [`${theme} r${index + 1} ${count}`])),
    );
    const named = targets.map((target) => {
      const count = /: (\d+) of/.exec(target.querySelector("title")?.textContent ?? "")?.[1];
      return `${target.getAttribute("data-theme")} ${target.getAttribute("data-review")} ${count}`;
    });
    expect(named).toEqual(counts);
  });

  it("draw what is not chosen pale, and say which mark is wholly chosen", () => {
    expect(draw().querySelectorAll('circle[fill="var(--accent-soft)"]')).toHaveLength(0);
    const chosen = draw({ chosenThemes: ["t1" as ThemeId], chosenReviews: ["r2" as ReviewId] });
    const drawn = [...chosen.querySelectorAll('circle[fill="var(--accent)"]')];
    expect(drawn).toHaveLength(1);
    const pressed = [...chosen.querySelectorAll('[aria-pressed="true"]')].map((mark) =>
      mark.getAttribute("aria-label"),
    );
    expect(pressed).toEqual(["Information sharing: 4 of 11 panel recommendations of Safer Harrowmere, DHR 2"]);
  });

  it("are a named group of buttons, one of them in the order of Tab, without a style attribute", () => {
    const figure = draw();
    expect([figure.getAttribute("role"), figure.getAttribute("aria-label")]).toEqual(["group", "Themes by review"]);
    const targets = [...figure.querySelectorAll(".target > *")];
    expect(targets.map((target) => target.getAttribute("tabindex"))).toEqual(
      targets.map((_, index) => (index === 0 ? "0" : "-1")),
    );
    expect(targets.every((target) => target.getAttribute("role") === "button")).toBe(true);
    expect(figure.outerHTML).not.toContain("style=");
  });

  it("are drawn of nothing, and of one review", () => {
    for (const [counts, reviews] of [[[], 2] as const, [[[3]], 1] as const]) {
      const figure = themeThreads(grid(counts, reviews), { ...OPTIONS, document: nodeDocument() });
      expect(figure.outerHTML).not.toContain("NaN");
    }
  });
});

describe("the heads of many columns", () => {
  const WIDE = grid([Array.from({ length: 12 }, () => 1)], 12);
  const columnsOf = (names: readonly string[]) => ({
    ...WIDE,
    columns: WIDE.columns.map((column, index) => ({ ...column, partnership: names[index % names.length] ?? "" })),
  });
  const headsOf = (names: readonly string[], width: number) => {
    const drawn = themeThreads(columnsOf(names), { ...OPTIONS, width, document: nodeDocument() });
    return [...drawn.querySelectorAll(".column-head text")].map((head) =>
      [...head.querySelectorAll("tspan")].map((line) => line.textContent ?? ""),
    );
  };

  it("keep to their columns, however long a name is", () => {
    for (const width of [800, 340]) {
      const lines = headsOf(["Northchesterbridge", "Westoversands"], width).flat();
      expect(lines.length).toBeGreaterThan(24);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(6);
    }
  });

  it("take more width where there is too little, and none where there is enough", () => {
    const widthOf = (width: number) =>
      Number(
        themeThreads(columnsOf(["North"]), { ...OPTIONS, width, document: nodeDocument() }).getAttribute("width") ?? 0,
      );
    expect(widthOf(340)).toBeGreaterThanOrEqual(12 * 40);
    expect(widthOf(1000)).toBe(1000);
    expect(Number(draw({ width: 260 }).getAttribute("width"))).toBe(260);
  });

  it("leave out a name that all share and that would be broken", () => {
    expect(headsOf(["Pellbridge"], 800).flat().join(" ")).not.toContain("Pel");
    expect(headsOf(["Pell"], 1400).flat()).toContain("Pell");
  });
});

describe("the head of a column", () => {
  it("is broken at spaces, and inside a word only where it must be", () => {
    const column = { partnership: "North Calderby", label: "DHR 2" };
    expect(headLines(column, 200, 13)).toEqual(["North Calderby", "DHR 2"]);
    expect(headLines(column, 80, 13)).toEqual(["North", "Calderby", "DHR 2"]);
    expect(headLines(column, 40, 11).every((line) => line.length <= 6)).toBe(true);
  });
});
