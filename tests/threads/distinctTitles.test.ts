import { describe, expect, it } from "vitest";
import { distinctTitles } from "../../src/threads/distinctTitles.ts";

const titled = (title: string, ...sharedWords: string[]) => ({ title, sharedWords });

describe("distinctTitles", () => {
  it("leaves a title alone that one thread has", () => {
    expect(distinctTitles([titled("Housing: train staff", "tenancy"), titled("Stalking: audit")])).toEqual([
      "Housing: train staff",
      "Stalking: audit",
    ]);
  });

  it("adds to a title of several what each shares and it does not say", () => {
    expect(
      distinctTitles([
        titled("Housing: train staff", "housing", "tenancy", "arrears", "rent"),
        titled("Housing: train staff", "lock"),
      ]),
    ).toEqual(["Housing: train staff (tenancy, arrears)", "Housing: train staff (lock)"]);
  });

  it("counts those that nothing tells apart", () => {
    const same = [titled("Housing"), titled("Housing"), titled("Housing")];
    expect(new Set(distinctTitles(same)).size).toBe(same.length);
  });
});
