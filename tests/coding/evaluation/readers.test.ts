import { describe, expect, it } from "vitest";
import { confusionLines } from "../../../src/coding/evaluation/confusionLines.ts";
import { confusionsOf } from "../../../src/coding/evaluation/confusions.ts";
import { consensus } from "../../../src/coding/evaluation/consensus.ts";
import { kappa } from "../../../src/coding/evaluation/kappa.ts";
import type { ThemeId } from "../../../src/model/ids.ts";

const ids = (...names: string[]) => names as ThemeId[];
const labels = (themes: string[], arguable: string[] = []) => ({ themes: ids(...themes), arguable: ids(...arguable) });

describe("two readers", () => {
  it("agree on what both code; what one codes or calls arguable is arguable", () => {
    expect(consensus([labels(["flags", "marac"], ["training"]), labels(["marac", "children"])])).toEqual(
      labels(["marac"], ["flags", "training", "children"]),
    );
  });

  it("and a third decide by most; what only one names goes", () => {
    const three = [
      labels(["flags", "marac"]),
      labels(["marac"], ["children"]),
      labels(["marac"], ["children", "stalking"]),
    ];
    expect(consensus(three)).toEqual(labels(["marac"], ["children"]));
    expect(consensus([...three, labels(["flags"])])).toEqual(labels(["marac"], ["flags", "children"]));
  });

  it("have a kappa of one where they agree, nought where only chance does, and none where nobody coded", () => {
    const themes = ids("a", "b");
    expect(kappa([[labels(["a"]), labels(["a"])]], themes)).toBe(1);
    const crossed = [
      [labels(["a"]), labels(["a"])],
      [labels(["a"]), labels(["b"])],
      [labels(["b"]), labels(["a"])],
      [labels(["b"]), labels(["b"])],
    ] as const;
    expect(kappa(crossed, themes)).toBeCloseTo(0, 10);
    expect(kappa([[labels([]), labels([])]], themes)).toBeNull();
  });
});

describe("confusions", () => {
  const confusions = confusionsOf([
    { coded: ids("training"), ...labels(["supervision"]) },
    { coded: ids("training"), ...labels(["supervision"]) },
    { coded: ids("flags"), ...labels(["flags", "marac"], ["children"]) },
    { coded: ids("flags", "children", "stalking"), ...labels(["flags"], ["children"]) },
  ]);

  it("say what was coded wrongly and what stood in its place, the commonest first", () => {
    expect(confusions).toEqual([
      { theme: "supervision", fault: "missed", instead: "training", passages: 2 },
      { theme: "training", fault: "extra", instead: "supervision", passages: 2 },
      { theme: "marac", fault: "missed", instead: null, passages: 1 },
      { theme: "stalking", fault: "extra", instead: null, passages: 1 },
    ]);
  });

  it("are printed with their counts", () => {
    expect(confusionLines(confusions)[0]).toBe("   2  supervision missed; coded instead: training");
    expect(confusionLines(confusions)[3]).toBe("   1  stalking extra; labelled instead: nothing");
  });
});
