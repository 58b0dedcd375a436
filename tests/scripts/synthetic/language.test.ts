import { describe, expect, it } from "vitest";
import { readCodebook } from "../../../scripts/disk/dataFolder.ts";
import { filled, verbPhrase } from "../../../scripts/synthetic/ask.ts";
import { dialectOf } from "../../../scripts/synthetic/dialect.ts";
import { CHANGES } from "../../../scripts/synthetic/language/changes.ts";
import { MATTERS } from "../../../scripts/synthetic/language/matters.ts";
import { SETTINGS } from "../../../scripts/synthetic/language/settings.ts";
import { COUNTIES, PLACES } from "../../../scripts/synthetic/places.ts";
import { at } from "../../../scripts/synthetic/random.ts";
import { tokenise } from "../../../src/coding/tokenise.ts";
import { CODEBOOK } from "./corpora.ts";

const stems = (text: string) => new Set(tokenise(text).map(({ stem }) => stem));

describe("the invented language", () => {
  it("has matters for every theme of the codebook and no other, in at least four wordings", () => {
    const themes = readCodebook(CODEBOOK).themes.map(({ id }) => id);
    expect([...new Set(MATTERS.map(({ theme }) => theme))].sort()).toEqual([...themes].sort());
    for (const { wordings } of [...MATTERS, ...CHANGES, ...SETTINGS]) {
      expect(new Set(wordings).size).toBe(wordings.length);
      expect(wordings.length).toBeGreaterThanOrEqual(4);
    }
    expect(new Set(MATTERS.flatMap(({ wordings }) => wordings)).size).toBe(
      MATTERS.flatMap(({ wordings }) => wordings).length,
    );
  });

  it("names each place and county once", () => {
    expect(new Set(PLACES).size).toBe(60);
    expect(new Set([...PLACES, ...COUNTIES]).size).toBe(PLACES.length + COUNTIES.length);
  });

  it("asks the same in twenty ways, neighbouring ones in largely other words", () => {
    const dialect = dialectOf("Anywhere", 1);
    const shared: number[] = [];
    for (const [index, matter] of MATTERS.entries()) {
      const ask = { change: at(CHANGES, index), matter, setting: at(SETTINGS, index) };
      const ways = Array.from({ length: 20 }, (_, variant) => verbPhrase(ask, variant, dialect));
      expect(new Set(ways).size).toBe(20);
      const [first, second] = [stems(at(ways, 0)), stems(at(ways, 1))];
      shared.push([...first].filter((stem) => second.has(stem)).length / Math.min(first.size, second.size));
    }
    expect(shared.reduce((sum, share) => sum + share, 0) / shared.length).toBeLessThan(0.5);
  });

  it("tells of a slot that nothing fills", () => {
    expect(() => filled("give {whom} a card", {})).toThrow(/\{whom\}.*give \{whom\} a card/);
    expect(filled("{Ask}: {ask}", { ask: "do {m}", m: "it" })).toBe("Do it: do it");
  });
});
