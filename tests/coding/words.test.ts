import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/coding/words.ts";

const marked = (text: string, flag: "aside" | "subject") =>
  wordsOf(text)
    .filter((word) => word[flag])
    .map((word) => word.surface);

describe("wordsOf", () => {
  it("numbers sentences, and ends none at an abbreviation or a line break", () => {
    const words = wordsOf("Tell partners (e.g. the\nrefuge) first. Then write; keep a copy • file it");
    expect(words.map((word) => word.sentence)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 2, 3, 3]);
  });

  it("marks what stands in round brackets, and survives a bracket that is never closed", () => {
    expect(marked("Review flags (and alerts (old)) yearly", "aside")).toEqual(["and", "alerts", "old"]);
    expect(marked("Closed) and (open to the end", "aside")).toEqual(["open", "to", "the", "end"]);
  });

  it("marks who is to act, up to the first word of duty in a sentence", () => {
    expect(marked("The Borset Trust should train staff. Managers will check.", "subject")).toEqual([
      "the",
      "borset",
      "trust",
      "managers",
    ]);
    expect(marked("Training is offered each month", "subject")).toEqual([]);
  });
});
