import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { themeSpreads } from "../../src/charts/themeSpreads.ts";
import { NO_FILTER, withChoices } from "../../src/filter/filter.ts";
import { csvOf } from "../../src/views/csv.ts";
import { namedLike } from "../../src/views/namedLike.ts";
import { themeSpreadData } from "../../src/views/ThemeSpreadTable.tsx";
import { ThemesFigure } from "../../src/views/ThemesFigure.tsx";
import { grid } from "../charts/grids.ts";

const nothing = () => undefined;
const many = grid([Array.from({ length: 60 }, (_, index) => index % 3)], 60);

describe("the figure of themes", () => {
  it("counts reviews past forty of them, and says what it leaves out", () => {
    const words = (filter = NO_FILTER) =>
      renderToStaticMarkup(<ThemesFigure grid={many} filter={filter} onFilter={nothing} />).replace(/<[^>]*>/g, "");
    expect(words()).toContain("of 60 with any panel recommendations");
    expect(words()).toContain("So many reviews cannot be drawn one by one");
    expect(words(withChoices(NO_FILTER, "review", ["r3"]))).toContain("whatever review is chosen");
    expect(words(withChoices(NO_FILTER, "theme", ["t1"]))).toContain("dark, the rest pale");
  });

  it("keeps a column for each review up to forty", () => {
    const few = grid([Array.from({ length: 40 }, () => 1)], 40);
    const html = renderToStaticMarkup(<ThemesFigure grid={few} filter={NO_FILTER} onFilter={nothing} />);
    expect(html).not.toContain("cannot be drawn one by one");
  });

  it("gives its table as it counts", () => {
    const csv = csvOf(themeSpreadData(themeSpreads(many), "actions"));
    expect(csv).toContain("Theme,Reviews with the theme,Partnerships with the theme,Actions");
    expect(csv).toContain("Information sharing,40,2,60");
  });
});

describe("a choice found by its name", () => {
  it.each([
    ["Marlwick, DHR 12", "dhr marl", true],
    ["Môr a Mynydd", "mor", true],
    ["Marlwick, DHR 12", " ", true],
    ["Marlwick, DHR 12", "dhr 3", false],
  ])("%s, typed %s: %s", (name, typed, like) => {
    expect(namedLike(name, typed)).toBe(like);
  });
});
