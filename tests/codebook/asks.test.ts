import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { asksOf } from "../../src/coding/asksOf.ts";
import { compileAsks } from "../../src/coding/compileAsks.ts";
import { askBookShape } from "../../src/corpus/shapes/askBookShape.ts";
import { LIKENESS } from "../../src/threads/likenessBook.ts";

const book = askBookShape(
  JSON.parse(readFileSync(new URL("../../data/codebook/asks.json", import.meta.url), "utf8")),
  "asks.json",
);

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe("the asks", () => {
  it("have each an id of their own, a label that no other has and phrases", () => {
    expect(repeated(book.asks.map(({ id }) => id))).toEqual([]);
    expect(repeated(book.asks.map(({ label }) => label))).toEqual([]);
    for (const { id, label, phrases } of book.asks) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(label.trim()).not.toBe("");
      expect(label).toMatch(/^(?:[a-z]|[A-Z]{2,})/);
      expect({ id, phrases: phrases.length }).not.toEqual({ id, phrases: 0 });
      expect({ id, repeated: repeated(phrases) }).toEqual({ id, repeated: [] });
    }
  });

  it("are of both kinds; only a change may be general", () => {
    expect(new Set(book.asks.map(({ kind }) => kind))).toEqual(new Set(["change", "matter"]));
    expect(book.asks.filter(({ kind, general }) => kind === "matter" && general === true)).toEqual([]);
    expect(book.asks.some(({ kind, general }) => kind === "change" && general !== true)).toBe(true);
  });

  it("compile", () => {
    expect(() => compileAsks(book)).not.toThrow();
  });

  it("hold no phrase that its own exclusions leave nothing of", () => {
    const asks = compileAsks(book);
    const dead = book.asks.flatMap(({ id, phrases }) =>
      phrases.flatMap((phrase) => {
        const words = phrase
          .split(/\s+/)
          .map((step) => (step === "..." ? "so" : (step.split("|")[0] ?? "").replace(/^=|\*$/g, "")));
        const found = asksOf({ kind: "clause", text: words.join(" ") }, asks).flat();
        return found.includes(id) ? [] : [`${id}: ${phrase}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it("are all that the likeness of passages counts, and are of its version", () => {
    const known = new Set<string>(book.asks.map(({ id }) => id));
    expect(Object.keys(LIKENESS.frequencies.asks).filter((id) => !known.has(id))).toEqual([]);
  });

  it("have their version in the change log", () => {
    const log = readFileSync(new URL("../../data/codebook/CHANGELOG.md", import.meta.url), "utf8");
    expect(log).toContain(`## ${book.version}\n`);
  });
});
