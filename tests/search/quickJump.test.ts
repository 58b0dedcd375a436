import { describe, expect, it } from "vitest";
import { quickJump } from "../../src/search/quickJump.ts";

const LABELS = ["Flags and markers", "Information sharing", "Escalation", "Safer Marshwick", "MARAC: a meeting"].map(
  (label) => ({ label, explains: "theme", target: label }),
);
const jump = quickJump(LABELS, 3);

describe("quick jump", () => {
  it.each([
    ["esclation", "Escalation"],
    ["marac", "MARAC: a meeting"],
    ["inform", "Information sharing"],
    ["markers", "Flags and markers"],
  ])("offers for %s what it may mean", (typed, label) => {
    expect(jump(typed)[0]?.label).toBe(label);
  });

  it("offers nothing for a letter, nor for what is like no label", () => {
    expect(jump("m")).toEqual([]);
    expect(jump("zzzzxy")).toEqual([]);
  });
});
