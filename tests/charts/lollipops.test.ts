import { describe, expect, it } from "vitest";
import { type LollipopRow, lollipops } from "../../src/charts/lollipops.ts";
import { nodeDocument, normalised } from "./normalised.ts";

const ROWS: readonly LollipopRow[] = [
  { key: "sharing flags", label: "Information sharing with flags and markers", count: 12, chosen: null },
  { key: "training risk", label: "Training and learning with risk assessment", count: 7, chosen: null },
  {
    key: "curiosity family",
    label: "Professional curiosity with what family, friends and the wider community knew",
    count: 1,
    chosen: null,
  },
];
const UNIT = ["passage", "passages"] as const;

function drawn(rows: readonly LollipopRow[], width: number): Element {
  return lollipops(rows, { width, document: nodeDocument(), label: "Themes that appear together", unit: UNIT });
}

describe("counts as lines with a mark at the end", () => {
  it.each([
    ["wide", 900],
    ["narrow", 320],
  ])("are drawn %s", async (name, width) => {
    await expect(normalised(drawn(ROWS, width))).toMatchFileSnapshot(`snapshots/lollipops-${name}.svg`);
  });

  it("keep their order, their words whole and their number, and each is one target", () => {
    for (const width of [280, 900]) {
      const figure = drawn(ROWS, width);
      const words = (figure.textContent ?? "").replace(/\s+/g, "");
      for (const { label, count } of ROWS) {
        expect(words).toContain(label.replace(/\s+/g, ""));
        expect(words).toContain(String(count));
      }
      const targets = [...figure.querySelectorAll(".target > *")];
      expect(targets.map((target) => target.getAttribute("data-key"))).toEqual(ROWS.map(({ key }) => key));
      expect(targets.map((target) => target.getAttribute("aria-label"))).toContain(
        "Training and learning with risk assessment: 7 passages",
      );
    }
  });

  it("break no word that has room", () => {
    const years = ["2024", "2023", "Undated"].map((label) => ({ key: label, label, count: 3, chosen: false }));
    for (const width of [280, 900]) {
      const labels = [...drawn(years, width).querySelectorAll(".row-label > *")];
      expect(labels.map((label) => label.textContent)).toEqual(["2024", "2023", "Undated"]);
    }
  });

  it("are links where they lead to a page, and buttons that say what is on where they choose", () => {
    const roles = (rows: readonly LollipopRow[]) =>
      [...drawn(rows, 600).querySelectorAll(".target > *")].map((mark) => [
        mark.getAttribute("role"),
        mark.getAttribute("aria-pressed"),
      ]);
    expect(roles(ROWS)[0]).toEqual(["link", null]);
    const choosing = ROWS.map((row, index) => ({ ...row, chosen: index === 1 }));
    expect(roles(choosing)).toEqual([
      ["button", "false"],
      ["button", "true"],
      ["button", "false"],
    ]);
    const heads = [...drawn(choosing, 600).querySelectorAll(".heads > *")].map((head) => head.getAttribute("fill"));
    expect(heads).toEqual(["var(--surface)", "var(--accent)", "var(--surface)"]);
  });

  it("are drawn where there is nothing, and where all counts are naught", () => {
    expect(drawn([], 300).outerHTML).not.toContain("NaN");
    expect(drawn([{ key: "a", label: "A", count: 0, chosen: false }], 300).outerHTML).not.toContain("NaN");
  });
});
