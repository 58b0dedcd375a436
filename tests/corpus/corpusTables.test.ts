import { describe, expect, it } from "vitest";
import { stemOf } from "../../src/coding/tokenise.ts";
import { corpusTables } from "../../src/corpus/corpusTables.ts";
import { agenciesOf, postingsOf, statusesOf } from "../db/readable.ts";
import { inventedInput } from "./invented.ts";

const input = inventedInput("summary");
const tables = corpusTables(input);
const passage = new Map(tables.passages.map((row) => [row.passage_id, row]));

describe("corpusTables", () => {
  it("gives every record a passage and each passage one place", () => {
    const records = [
      ...tables.recommendations.map((row) => row.recommendation_id),
      ...tables.actions.map((row) => row.action_id),
      ...tables.updates.map((row) => row.update_id),
      ...tables.learning_points.map((row) => row.learning_id),
      ...tables.clauses.map((row) => row.clause_id),
    ];
    expect(new Set(records).size).toBe(records.length);
    expect([...passage.keys()].sort()).toEqual([...records].sort());
    expect(tables.passages.map((row) => row.position)).toEqual(tables.passages.map((_, index) => index));
  });

  it("puts an action after its recommendation and an update after its action", () => {
    for (const row of tables.passages) {
      const parent = row.kind === "update" ? row.action_id : row.kind === "action" ? row.recommendation_id : null;
      if (parent !== null) expect(passage.get(parent)?.position).toBeLessThan(row.position);
    }
  });

  it("keeps null for what is not stated", () => {
    const silent = tables.actions.filter((row) => !row.has_text);
    expect(silent.length).toBeGreaterThan(0);
    for (const { action_id } of silent) expect(passage.get(action_id)).toMatchObject({ text: null, source_words: 0 });
    expect(tables.actions.some((row) => row.target_printed === "Ongoing" && row.target_date === null)).toBe(true);
    expect(tables.leads.some((row) => row.agency_id === null)).toBe(true);
  });

  it("shows a recommendation under the status of each of its actions, once", () => {
    const { recommendation_id } = tables.recommendations[0] ?? { recommendation_id: "" };
    const own = tables.passages.filter((row) => row.passage_id === recommendation_id).flatMap(statusesOf);
    const actions = tables.actions.filter((row) => row.recommendation_id === recommendation_id);
    expect(actions.length).toBeGreaterThan(1);
    expect(new Set(own)).toEqual(new Set(actions.map((row) => row.status)));
    expect(own.length).toBe(new Set(own).size);
  });

  it("shows an update under the body that reports it, not under its action's leads", () => {
    const update = tables.updates.find((row) => row.agency === "Home Office");
    const seen = agenciesOf(tables).filter((row) => row.passage_id === update?.update_id);
    expect(seen.map((row) => row.agency_id)).toEqual(["home-office"]);
  });

  it("gives a practice document no review", () => {
    const document = tables.documents.find((row) => row.kind === "practice-document");
    expect(document?.review_id).toBeNull();
    expect(tables.reviews.length).toBe(5);
    expect(tables.partnerships.length).toBe(3);
  });

  it("names the document whose partnership the codebook lacks", () => {
    const codebook = { ...input.codebook, partnerships: [] };
    expect(() => corpusTables({ ...input, codebook })).toThrow(
      'unknown partnership "safer-marshwick" of document marshwick-2021',
    );
  });
});

describe("the search index", () => {
  const postings = postingsOf(tables);
  const stem = new Map(tables.terms.map((row) => [row.term_id, row.stem]));

  it("finds a passage by each field's own words", () => {
    const fields = (word: string) =>
      new Set(postings.filter((row) => stem.get(row.term_id) === stemOf(word)).map((row) => row.field));
    expect(fields("neighbours")).toEqual(new Set(["source", "summary"]));
    expect(fields("mark")).toEqual(new Set(["summary"]));
    expect(fields("pilot")).toEqual(new Set(["source"]));
  });

  it("counts for each field of a passage as many words as the passage has", () => {
    const counted = new Map<string, number>();
    for (const { passage_id, field, count } of postings) {
      const key = `${passage_id} ${field}`;
      counted.set(key, (counted.get(key) ?? 0) + count);
    }
    for (const row of tables.passages) {
      expect(counted.get(`${row.passage_id} source`) ?? 0).toBe(row.source_words);
      expect(counted.get(`${row.passage_id} summary`) ?? 0).toBe(row.summary_words);
    }
  });

  it("leads every surface word to the term of its stem, and counts holders of a term once", () => {
    expect(new Set(tables.surfaces.map((row) => row.surface)).size).toBe(tables.surfaces.length);
    for (const { surface, term_id } of tables.surfaces) expect(stem.get(term_id)).toBe(stemOf(surface));
    for (const { term_id, passages } of tables.terms) {
      const holders = postings.filter((row) => row.term_id === term_id).map((row) => row.passage_id);
      expect(new Set(holders).size).toBe(passages);
    }
  });
});
