import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ask, askKey } from "../../../scripts/synthetic/ask.ts";
import { planReviews } from "../../../scripts/synthetic/plan.ts";
import { randomOf } from "../../../scripts/synthetic/random.ts";
import { shares, sizeOf } from "../../../scripts/synthetic/size.ts";
import type { CorpusDocument } from "../../../src/corpus/corpusInput.ts";
import { printedNames, RANKED_NAME } from "../../architecture/printedNames.ts";
import { RUN, wordRuns } from "../../architecture/wordRuns.ts";
import { SOURCE_FOLDER, WITHOUT_MATERIAL } from "../../material.ts";
import { invented } from "./corpora.ts";

const { files, corpus } = invented(7, 2000);
const reviewOf = new Map<string, string | null>(
  corpus.documents.flatMap((document) => idsOf(document).map((id) => [id, document.source.reviewId] as const)),
);
const textOf = new Map<string, string>(corpus.documents.flatMap(({ summaries }) => Object.entries(summaries)));

function idsOf({ adopted }: CorpusDocument): string[] {
  const { recommendations, actions, updates, learning, clauses } = adopted;
  return [recommendations, actions, updates, learning, clauses].flat().map(({ id }) => id);
}

describe("an invented corpus", () => {
  it("is the same byte for byte for the same seed, and another for another", () => {
    const [once, again] = [invented(3, 400), invented(3, 400)];
    expect([...again.files]).toEqual([...once.files]);
    expect(invented(4, 400).files.get("repeats.json")).not.toBe(once.files.get("repeats.json"));
  });

  it("holds exactly the passages asked for, each with an id of its own and a text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 900 }), fc.nat(1000), (passages, seed) => {
        const ids = invented(seed, passages).corpus.documents.flatMap(idsOf);
        return ids.length === passages && new Set(ids).size === passages;
      }),
      { numRuns: 6 },
    );
    expect([...reviewOf.keys()].filter((id) => (textOf.get(id) ?? "") === "")).toEqual([]);
    expect(textOf.size).toBe(2000);
  });

  it("has 60 partnerships and 400 reviews at 20,000 passages, every ask but the repeats its own", () => {
    const size = sizeOf(20_000);
    expect(size).toMatchObject({ partnerships: 60, reviews: 400 });
    const plans = planReviews(size, 2026);
    expect(new Set(plans.map(({ area }) => area)).size).toBe(60);
    const asks = plans.flatMap(({ strands }) =>
      strands.flatMap(({ own, actions, learning }) => [own, ...actions, ...learning].map(({ ask }) => ask)),
    );
    const meant = asks.filter((ask): ask is Ask => ask !== null);
    expect(meant.length).toBe(size.recommendations + size.actions + size.learning);
    expect(new Set(meant.map(askKey)).size).toBeGreaterThan(4000);
    expect(new Set(meant.map(({ matter }) => matter.theme)).size).toBe(38);
  });

  it("refuses what is too little to repeat anything", () => {
    expect(() => sizeOf(199)).toThrow("199 passages: give a whole number of at least 200");
    expect(() => sizeOf(1000.5)).toThrow("1000.5 passages");
  });

  it("parts a total without loss", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 3 }),
        fc.nat(400),
        (holders, least, more) => {
          const parts = shares(holders * least + more, holders, least, randomOf(1, "test"));
          return parts.reduce((sum, part) => sum + part, 0) === holders * least + more && Math.min(...parts) >= least;
        },
      ),
    );
  });
});

describe("true repeats", () => {
  it("are a tenth of recommendations, actions and learning points", () => {
    const marked = new Set(corpus.repeats.flatMap(({ a, b }) => [a, b]));
    const asking = [...corpus.meant.keys()].filter((id) => reviewOf.get(id) !== null);
    expect(marked.size / asking.length).toBeGreaterThan(0.095);
    expect(marked.size / asking.length).toBeLessThan(0.125);
  });

  it("are exactly the pairs of two reviews with the same ask, none of them in the same words", () => {
    const asking = [...corpus.meant].filter(([id]) => reviewOf.get(id) !== null);
    const expected = new Set<string>();
    for (const [index, [a, ask]] of asking.entries()) {
      for (const [b, other] of asking.slice(index + 1)) {
        if (reviewOf.get(a) !== reviewOf.get(b) && askKey(ask) === askKey(other)) expected.add(`${a} ${b}`);
      }
    }
    expect(new Set(corpus.repeats.map(({ a, b }) => `${a} ${b}`))).toEqual(expected);
    expect(expected.size).toBeGreaterThan(50);
    expect(corpus.repeats.filter(({ a, b }) => textOf.get(a) === textOf.get(b))).toEqual([]);
  });

  it("stand in no file that is published", () => {
    expect(JSON.parse(files.get("repeats.json") ?? "")).toEqual(corpus.repeats);
    const published = [...files].filter(([path]) => /^(?:sources\.json|reviews\/|summaries\/)/.test(path));
    expect(published.length).toBe(1 + 2 * corpus.documents.length);
    const keys = [...new Set([...corpus.meant.values()].map(askKey))];
    const telling = published.filter(([, content]) => keys.some((key) => content.includes(key)));
    expect(telling.map(([path]) => path)).toEqual([]);
  });

  it("of one partnership may be linked by its plan, to a review that it has", () => {
    const links = corpus.documents.flatMap(({ source, adopted }) =>
      adopted.updates.flatMap(({ links: printed }) => printed.map(({ review }) => ({ of: source, review }))),
    );
    expect(links.length).toBeGreaterThan(0);
    const comparable = (label: string | null) => (label ?? "").replace(/\W/g, "").toLowerCase();
    for (const { of, review } of links) {
      const labels = corpus.documents
        .filter(({ source }) => source.partnershipId === of.partnershipId && source.reviewId !== of.reviewId)
        .map(({ source }) => comparable(source.reviewLabel));
      expect(labels).toContain(comparable(review));
    }
  });
});

describe("what it says", () => {
  const whole = [...textOf.values()].join("\n");

  it("names no person", () => {
    expect([...whole.matchAll(RANKED_NAME)].map(([name]) => name)).toEqual([]);
    const bodies = corpus.agencies.map(({ name }) => name).join("\n");
    expect(printedNames(whole).filter((name) => !bodies.includes(name))).toEqual([]);
    const ownName = new Set(
      `${bodies} January February March April May June July August September October November December`.split(/\W+/),
    );
    const capitals = [...whole.matchAll(/(?<=[a-z,;] )[A-Z][a-z]+/g)].map(([word]) => word);
    const known = /^(?:Mental|Capacity|Act|Home|Office|Whitehall|Rec|Sight|Release|Version|Draft|Review)$/;
    expect([...new Set(capitals)].filter((word) => !ownName.has(word) && !known.test(word))).toEqual([]);
  });

  it("is told by each partnership in words of its own", () => {
    const { documents } = corpus;
    const opening = (partnership: string) =>
      documents
        .filter(({ source }) => source.partnershipId === partnership)
        .flatMap(({ adopted, summaries }) =>
          adopted.recommendations.map(({ id }) => (summaries[id] ?? "").split(" ")[0]),
        );
    const ways = corpus.partnerships.map(({ id }) => [...new Set(opening(id))].sort().join(" "));
    expect(new Set(ways).size).toBeGreaterThan(corpus.partnerships.length / 2);
  });

  it.skipIf(SOURCE_FOLDER === null)(
    `holds no ${RUN} words in a row of a source document (${SOURCE_FOLDER === null ? WITHOUT_MATERIAL : "checked"})`,
    () => {
      const folder = SOURCE_FOLDER ?? "";
      const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
      const printed = new Set(
        names.flatMap((name) => wordRuns(readFileSync(join(folder, name), "utf8")).map(({ run }) => run)),
      );
      expect([...new Set(wordRuns(whole).map(({ run }) => run))].filter((run) => printed.has(run))).toEqual([]);
    },
  );
});
