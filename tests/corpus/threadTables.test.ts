import { describe, expect, it } from "vitest";
import { threadTables } from "../../src/corpus/threadTables.ts";
import { MEMBER_ROLES, PRACTICE_STRENGTHS, RELATIONS, STRENGTHS } from "../../src/model/vocabulary.ts";
import { inventedInput } from "./invented.ts";

const input = inventedInput("summary");
const tables = threadTables(input);
const reviewOf = new Map(
  input.documents.flatMap(({ adopted, source }) =>
    [adopted.recommendations, adopted.actions, adopted.learning, adopted.clauses]
      .flat()
      .map(({ id }) => [id as string, source.reviewId as string | null]),
  ),
);
const clauses = new Set(input.documents.flatMap(({ adopted }) => adopted.clauses.map(({ id }) => id as string)));

describe("pairs", () => {
  it("stand once each, the earlier passage first, of a known relation, in thousandths", () => {
    expect(tables.similar.length).toBeGreaterThan(0);
    const order = [...reviewOf.keys()];
    const keys = tables.similar.map(({ a_id, b_id }) => `${a_id} ${b_id}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { a_id, b_id, score_permille, relation, strength } of tables.similar) {
      expect(order.indexOf(a_id)).toBeLessThan(order.indexOf(b_id));
      expect(RELATIONS.filter((one) => one !== "none")).toContain(relation);
      expect(STRENGTHS).toContain(strength);
      expect(Number.isInteger(score_permille) && score_permille >= 0 && score_permille <= 1000).toBe(true);
      expect(relation === "repeat").toBe(reviewOf.get(a_id) !== reviewOf.get(b_id));
    }
  });
});

describe("threads", () => {
  it("say how many reviews, partnerships and counted members they have, with a title", () => {
    expect(tables.threads.length).toBeGreaterThan(0);
    const partnershipOf = new Map(
      input.documents.map(({ source }) => [source.reviewId as string, source.partnershipId]),
    );
    tables.threads.forEach((thread, position) => {
      const members = tables.thread_members.filter(({ thread_id }) => thread_id === thread.thread_id);
      const asking = members.filter(({ role }) => role === "asks");
      const reviews = new Set(asking.map(({ passage_id }) => reviewOf.get(passage_id) ?? ""));
      expect(thread.position).toBe(position);
      expect(thread.members).toBe(asking.length);
      expect(thread.reviews).toBe(reviews.size);
      expect(thread.reviews).toBeGreaterThan(1);
      expect(thread.partnerships).toBe(new Set([...reviews].map((review) => partnershipOf.get(review))).size);
      expect(thread.title).toMatch(/^[A-Z0-9]/);
      expect(members.map((member) => member.position)).toEqual(members.map((_, index) => index));
    });
  });

  it("link what is restated to a counted member of the same review in the same thread", () => {
    const asking = new Set(
      tables.thread_members.flatMap(({ thread_id, passage_id, role }) =>
        role === "asks" ? [`${thread_id} ${passage_id}`] : [],
      ),
    );
    for (const { thread_id, passage_id, role, restates_id } of tables.thread_members) {
      expect(MEMBER_ROLES).toContain(role);
      expect(role === "restated").toBe(restates_id !== null);
      if (restates_id === null) continue;
      expect(asking).toContain(`${thread_id} ${restates_id}`);
      expect(reviewOf.get(passage_id)).toBe(reviewOf.get(restates_id));
    }
    const members = tables.thread_members.map(({ passage_id }) => passage_id);
    expect(new Set(members).size).toBe(members.length);
  });
});

describe("practice links", () => {
  it("lead from a passage that is no clause to at most three clauses", () => {
    const counts = new Map<string, number>();
    for (const { passage_id, clause_id, strength } of tables.practice_links) {
      expect(clauses.has(clause_id)).toBe(true);
      expect(clauses.has(passage_id)).toBe(false);
      expect(PRACTICE_STRENGTHS).toContain(strength);
      counts.set(passage_id, (counts.get(passage_id) ?? 0) + 1);
    }
    expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(3);
  });
});

it("both editions give the same tables, and the same again", () => {
  expect(threadTables(inventedInput("source"))).toEqual(tables);
  expect(threadTables(inventedInput("summary"))).toEqual(tables);
});

it("no document gives no row", () => {
  expect(Object.values(threadTables({ ...input, documents: [] })).flat()).toEqual([]);
});
