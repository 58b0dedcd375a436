import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marked } from "../../src/search/marked.ts";

const FLAG = { stems: new Set(["flag"]), surfaces: new Set<string>() };

describe("marked", () => {
  it("marks every form of a word, and nothing inside another", () => {
    const hits = marked("Flags, a flag's colour and flagship", FLAG).filter(({ hit }) => hit);
    expect(hits.map(({ text }) => text)).toEqual(["Flags", "flag's"]);
  });

  it("gives the text back whole", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom("flag", "Flags ", "’s ", "-"), fc.string())), (parts) => {
        const text = parts.join("");
        expect(
          marked(text, FLAG)
            .map((stretch) => stretch.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("marks phrases as printed too, and makes one of what overlaps", () => {
    const text = "Put a warning\n marker on: the record. Marker (x) markers";
    const hits = (phrases: readonly string[]) =>
      marked(text, { stems: new Set(["record"]), surfaces: new Set() }, phrases).flatMap((stretch) =>
        stretch.hit ? [stretch.text] : [],
      );
    expect(hits(["warning marker", "marker"])).toEqual(["warning\n marker", "record", "Marker"]);
    expect(hits(["the record", "(x)", "", "$&"])).toEqual(["the record", "(x)"]);
  });

  it("gives the text back whole, whatever phrases it is asked for", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, phrases) => {
        const stretches = marked(text, FLAG, [...phrases, text.slice(1, 4)]);
        expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
      }),
    );
  });

  it("marks nothing without a search", () => {
    expect(marked("flag", null)).toEqual([{ text: "flag", hit: false }]);
  });
});
