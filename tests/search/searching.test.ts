import { describe, expect, it } from "vitest";
import { stemOf, tokenise } from "../../src/coding/tokenise.ts";
import { int, real } from "../../src/db/column.ts";
import { many } from "../../src/db/question.ts";
import { candidates } from "../../src/search/candidates.ts";
import { rankedPassages } from "../../src/search/rankedPassages.ts";
import { type ResolvedSearch, resolve } from "../../src/search/resolved.ts";
import { searchText } from "../../src/search/searchText.ts";
import { STOP_WORDS } from "../../src/search/stopWords.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { nativeEngine } from "../db/nativeEngine.ts";
import { postingsOf } from "../db/readable.ts";

const tables = inventedTables();
const engine = await nativeEngine(tables);
const postings = postingsOf(tables);
const passages = new Map(tables.passages.map(({ position, passage_id }) => [position, passage_id]));

async function resolved(typed: string): Promise<ResolvedSearch> {
  const search = searchText(typed);
  return resolve(search, await engine.ask(candidates(search.words)));
}

async function found(typed: string): Promise<readonly { id: string; score: number }[]> {
  const search = await resolved(typed);
  const rows = rankedPassages(search);
  const { text: statement, values } = rows;
  const question = many(
    "found",
    { passage_at: int(), score: real(), phrased: { type: "bool", nullable: false } },
    rows,
  );
  expect(values.length).toBe(statement.split("?").length - 1);
  const answer = await engine.ask(question);
  return answer.map(({ passage_at, score }) => ({ id: passages.get(passage_at) ?? "", score }));
}

/** The passages that hold all stems, in either field, worked out from the postings without SQL. */
function holding(...surfaces: string[]): string[] {
  const sets = surfaces.map((surface) => {
    const term = tables.terms.find(({ stem }) => stem === stemOf(surface))?.term_id;
    return new Set(postings.filter(({ term_id }) => term_id === term).map(({ passage_id }) => passage_id));
  });
  return tables.passages.map(({ passage_id }) => passage_id).filter((id) => sets.every((set) => set.has(id)));
}

/** A word of at least eight letters that is in some but not most passages. */
const SURFACE = tables.surfaces
  .filter(({ surface }) => surface[3] !== surface[4])
  .filter(({ surface, count }) => /^[a-z]{8,}$/.test(surface) && count > 2 && count < tables.passages.length / 3)
  .toSorted((a, b) => b.count - a.count)[0]?.surface;

describe("a search", () => {
  it("finds exactly the passages that hold every word, in the source's words or the summary's", async () => {
    const held = tables.surfaces
      .filter(({ surface, count }) => count > 4 && !STOP_WORDS.has(surface) && /^[a-z]+$/.test(surface))
      .map(({ surface }) => surface);
    expect(held.length).toBeGreaterThan(10);
    for (const [index, word] of held.entries()) {
      const words = [word, held[(index * 7 + 3) % held.length] ?? word];
      const hits = await found(`${words.join(" ")} `);
      expect(hits.map(({ id }) => id).toSorted()).toEqual(holding(...words).toSorted());
    }
  });

  it("scores every hit above nothing, and a passage with a word twice above one like it with the word once", async () => {
    const hits = await found("police ");
    expect(hits.length).toBeGreaterThan(1);
    expect(hits.every(({ score }) => score > 0)).toBe(true);
  });

  it("takes the beginning of the last word, and of no other", async () => {
    const begun = String(SURFACE).slice(0, 6);
    const whole = holding(String(SURFACE));
    const ids = new Set((await found(begun)).map(({ id }) => id));
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.every((id) => ids.has(id))).toBe(true);
    expect((await resolved(`${begun} board`)).words[0]?.terms.length).toBeLessThanOrEqual(1);
  });

  it("finds the surface word though its stem is shorter than what was typed", async () => {
    expect(stemOf("information").length).toBeLessThan("informati".length);
    const ids = (await found("informati")).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(expect.arrayContaining(holding("information")));
  });

  it.each([
    ["a letter left out", (word: string) => word.slice(0, 3) + word.slice(4)],
    ["a letter too many", (word: string) => `${word.slice(0, 4)}x${word.slice(4)}`],
    ["a wrong letter", (word: string) => `${word.slice(0, 4)}q${word.slice(5)}`],
    ["two letters changed over", (word: string) => word.slice(0, 3) + word.charAt(4) + word.charAt(3) + word.slice(5)],
  ])("puts right %s, and says so", async (_, misspell) => {
    const typed = misspell(String(SURFACE));
    const { words } = await resolved(`${typed} `);
    expect(words[0]?.instead).not.toBeNull();
    const ids = (await found(`${typed} `)).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(holding(String(SURFACE))));
  });

  it("does not put right a word that is held", async () => {
    expect((await resolved(`${SURFACE} `)).words[0]).toMatchObject({ instead: null });
  });

  it("finds nothing where a word stands nowhere", async () => {
    expect(await found("police zzzzqqqq")).toEqual([]);
  });

  it("treats what is typed as words, whatever SQL it looks like", async () => {
    expect(await found("'; drop table passages; --")).toEqual([]);
    expect((await found("police")).length).toBeGreaterThan(0);
  });
});

describe("a phrase", () => {
  it("stands only where its words follow one another in a text at hand", async () => {
    const passage = tables.passages.find(({ text: words }) => words !== null && tokenise(words).length > 5);
    const [, first, second, third] = tokenise(passage?.text ?? "").map(({ surface }) => surface);
    const search = await resolved(`"${first} ${second} ${third}"`);
    const rows = await engine.ask(
      many(
        "found",
        { passage_at: int(), score: real(), phrased: { type: "bool", nullable: false } },
        rankedPassages(search),
      ),
    );
    const follows = (words: string | null) =>
      ` ${tokenise(words ?? "")
        .map(({ surface }) => surface)
        .join(" ")} `.includes(` ${first} ${second} ${third} `);
    const texts = new Map(tables.passages.map(({ position, text: words }) => [position, words]));
    expect(rows.some(({ phrased }) => phrased)).toBe(true);
    for (const { passage_at, phrased } of rows) expect(phrased).toBe(follows(texts.get(passage_at) ?? null));
  });

  it("leaves in, in the default edition, passages that hold its words in an order not known", async () => {
    const together = await found('"board report"');
    expect(together.map(({ id }) => id).toSorted()).toEqual(holding("board", "report").toSorted());
  });

  it("leaves out, where the source wording is at hand, passages without it", async () => {
    const withWording = {
      ...tables,
      passages: tables.passages.map((passage) => ({ ...passage, wording: "source" })),
    };
    const other = await nativeEngine(withWording);
    const rows = await other.ask(
      many(
        "found",
        { passage_at: int(), score: real(), phrased: { type: "bool", nullable: false } },
        rankedPassages(await resolved('"report board"')),
      ),
    );
    expect(rows).toEqual([]);
  });
});
