import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readDocuments, readRegister } from "../../scripts/disk/dataFolder.ts";
import { heldPassages } from "../../src/corpus/heldPassages.ts";
import { pairSampleShape } from "../../src/corpus/shapes/pairSampleShape.ts";
import { LIKENESS_MEASURES } from "../../src/model/vocabulary.ts";
import { fitLikeness } from "../../src/threads/fitting/fitLikeness.ts";
import { ownComparable } from "../../src/threads/fitting/ownComparable.ts";
import { measuredPairs, scorePairs } from "../../src/threads/fitting/scorePairs.ts";
import { LIKENESS, type LikenessBook } from "../../src/threads/likenessBook.ts";
import { partners } from "../../src/threads/partners.ts";
import { ASKS, CHANGES, CODEBOOK, CODER, prepared } from "../threads/ownPassages.ts";

const data = new URL("../../data/", import.meta.url).pathname;
const sample = pairSampleShape(JSON.parse(readFileSync(`${data}codebook/pairs.json`, "utf8")), "pairs.json");
const held = heldPassages({ codebook: CODEBOOK, documents: readDocuments(data, readRegister(data)) });
const own = sample.passages.map((passage) => ownComparable(passage, CODER, ASKS));

const byId = new Map([...held, ...own].map((passage) => [passage.id as string, passage]));

describe("the sample of pairs", () => {
  it("names only records that the data hold, or passages of its own, in reading order", () => {
    const named = [
      ...sample.pairs.flatMap(({ a, b }) => [a, b]),
      ...sample.clauses.flatMap((one) => [one.passage, one.clause]),
    ];
    expect(named.filter((id) => !byId.has(id))).toEqual([]);
    for (const { passage, clause } of sample.clauses) {
      expect(byId.get(passage)?.kind).not.toBe("clause");
      expect(byId.get(clause)?.kind).toBe("clause");
    }
  });

  it("holds every pair once, of different reviews, with at least one reading", () => {
    const keys = sample.pairs.map(({ a, b }) => [a, b].sort().join(" "));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    for (const { a, b, readings } of sample.pairs) {
      expect(byId.get(a)?.review).not.toBe(byId.get(b)?.review);
      expect(readings.length).toBeGreaterThan(0);
    }
  });

  it("has passages of its own, each once, under ids that say so", () => {
    const ids = sample.passages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^own\//);
    const texts = sample.passages.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

describe("the likeness that is published is what npm run fit would write now", () => {
  let now: LikenessBook;
  beforeAll(() => {
    now = fitLikeness(held, own, sample, CHANGES);
  });

  it("of the same keys", () => {
    expect(LIKENESS.version).toBe(now.version);
    expect(LIKENESS.note).toBe(now.note);
    expect(Object.keys(LIKENESS.passages.coefficients)).toEqual(Object.keys(now.passages.coefficients));
    for (const counted of ["words", "asks", "themes"] as const) {
      const missing = Object.keys(now.frequencies[counted]).filter((key) => !(key in LIKENESS.frequencies[counted]));
      const gone = Object.keys(LIKENESS.frequencies[counted]).filter((key) => !(key in now.frequencies[counted]));
      expect({ counted, missing, gone }).toEqual({ counted, missing: [], gone: [] });
    }
    expect(LIKENESS.frequencies.passages).toBe(now.frequencies.passages);
  });

  it.each(["same", "close", "answers", "touches"] as const)("of the score for %s to within 0.05", (name) => {
    expect(Math.abs(LIKENESS[name] - now[name])).toBeLessThanOrEqual(0.05);
  });

  it("of the coefficients to within 0.1", () => {
    for (const model of ["passages", "clauses"] as const) {
      for (const [measure, value] of Object.entries(now[model].coefficients)) {
        const published = LIKENESS[model].coefficients[measure as keyof LikenessBook["passages"]["coefficients"]];
        expect({ model, measure, near: Math.abs(published - value) <= 0.1 }).toEqual({ model, measure, near: true });
      }
    }
  });

  it("of the figures that its own numbers give", () => {
    const profiles = held.filter(({ kind }) => kind !== "clause").map(prepared);
    const found = partners(profiles, LIKENESS, 10);
    const scores = scorePairs(sample, new Map(profiles.map(({ passage }, index) => [passage.id, found[index] ?? []])));
    const measured = measuredPairs(scores);
    expect(Object.keys(LIKENESS.measured)).toEqual([...LIKENESS_MEASURES]);
    for (const measure of LIKENESS_MEASURES) {
      expect(LIKENESS.measured[measure].of).toBe(measured[measure].of);
      for (const end of ["value", "low", "high"] as const) {
        expect(LIKENESS.measured[measure].share?.[end]).toBeCloseTo(measured[measure].share?.[end] ?? Number.NaN, 3);
      }
    }
  });

  it("throws on a record that is not held, naming it", () => {
    const wrong = { ...sample, pairs: [{ a: "gone/action-1", b: "own/a-0", readings: ["same" as const] }] };
    expect(() => fitLikeness(held, own, wrong, CHANGES)).toThrow(/pairs\.json names gone\/action-1/);
  });
});
