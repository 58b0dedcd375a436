import { describe, expect, it } from "vitest";
import { bodyKinds, bodyNames } from "../../src/threads/bodyNames.ts";
import { adoptedDocument } from "./adopted.ts";
import { CODEBOOK } from "./ownPassages.ts";

const named = (...names: readonly string[]) => names.map((name) => ({ name }));

describe("the words that say of what kind a body is", () => {
  it("are those of several bodies, but for places", () => {
    const kinds = bodyKinds({
      agencies: named(
        "Xander Police",
        "Yarrow Police",
        "Moor Police",
        "Xander Council",
        "Yarrow Council",
        "Xander Trust",
      ),
      partnerships: named("Safer Xander", "Safer Yarrow", "Safer Moor"),
    });
    expect([...kinds].sort()).toEqual(["commun", "partnership", "polic", "safeti"]);
  });

  it("hold, of the bodies held, what many are called", () => {
    const kinds = bodyKinds(CODEBOOK);
    for (const stem of ["polic", "partnership"]) expect(kinds).toContain(stem);
  });
});

describe("the names of a document's bodies", () => {
  const document = adoptedDocument("a", {
    partnership: "Safer Xander Community Safety Partnership",
    prints: ["00000001"],
  });
  const [recommendation] = document.recommendations;
  const addressed = {
    ...document,
    recommendations: recommendation === undefined ? [] : [{ ...recommendation, addressedTo: "Moorland Police" }],
  };

  it("are the stems that tell which body, not of what kind", () => {
    const names = bodyNames(addressed, new Set(["polic", "commun", "safeti", "partnership"]));
    expect([...names].sort()).toEqual(["moorland", "safer", "xander"]);
  });

  it("are none where none is printed", () => {
    expect(bodyNames(adoptedDocument("a"), new Set()).size).toBe(0);
  });
});
