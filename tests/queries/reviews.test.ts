import { describe, expect, it } from "vitest";
import { sql } from "../../src/db/sql.ts";
import type { PassageId, ReviewId } from "../../src/model/ids.ts";
import { overListed } from "../../src/queries/overListed.ts";
import { recordLeads } from "../../src/queries/recordLeads.ts";
import { recordStatuses } from "../../src/queries/recordStatuses.ts";
import { recordThemes } from "../../src/queries/recordThemes.ts";
import { recordThreads } from "../../src/queries/recordThreads.ts";
import { passagesOfReview, reviewRecords } from "../../src/queries/reviewRecords.ts";
import { reviews } from "../../src/queries/reviews.ts";
import { reviewTotals } from "../../src/queries/reviewTotals.ts";
import { nativeEngine } from "../db/nativeEngine.ts";
import { THREADED } from "./threadRows.ts";
import { TWO_DOCUMENTS, withTwoDocuments } from "./twoDocuments.ts";

const tables = withTwoDocuments(THREADED);
const engine = await nativeEngine(tables);
const held = await engine.ask(reviews);

describe("the totals of the reviews", () => {
  it("are what the tables hold of each, in the order of the reviews", async () => {
    const expected = held.map(({ id }) => {
      const of = (kind: string) =>
        tables.passages.filter((passage) => passage.review_id === id && passage.kind === kind);
      const recommendations = of("recommendation").map(({ passage_id }) =>
        tables.recommendations.find(({ recommendation_id }) => recommendation_id === passage_id),
      );
      const actions = of("action").map(({ passage_id }) =>
        tables.actions.find(({ action_id }) => action_id === passage_id),
      );
      return {
        review: id,
        panelRecommendations: recommendations.filter((each) => each?.origin === "panel").length,
        agencyRecommendations: recommendations.filter((each) => each?.origin === "agency").length,
        actions: actions.length,
        completed: actions.filter((each) => each?.status === "completed").length,
        learningPoints: of("learning").length,
      };
    });
    expect(await engine.ask(reviewTotals)).toEqual(expected);
    expect(expected.some(({ completed, actions }) => completed > 0 && completed < actions)).toBe(true);
    expect(expected.some(({ agencyRecommendations }) => agencyRecommendations > 0)).toBe(true);
  });

  it("are zeros for a review of which nothing was read", async () => {
    const [row] = tables.reviews;
    if (row === undefined) throw new Error("no review");
    const other = await nativeEngine({ ...tables, reviews: [{ ...row, review_id: "unread", position: 0 }] });
    expect(await other.ask(reviewTotals)).toEqual([
      {
        review: "unread",
        panelRecommendations: 0,
        agencyRecommendations: 0,
        actions: 0,
        completed: 0,
        learningPoints: 0,
      },
    ]);
  });
});

describe("the records of a review", () => {
  it("are everything read from its documents, document by document in printed order", async () => {
    const place = new Map(tables.documents.map(({ document_id, position }) => [document_id, position]));
    for (const { id } of held) {
      const rows = await engine.ask(reviewRecords(id));
      const expected = tables.passages
        .filter(({ review_id }) => review_id === id)
        .toSorted(
          (a, b) => (place.get(a.document_id) ?? 0) - (place.get(b.document_id) ?? 0) || a.position - b.position,
        );
      expect(rows.map((row) => [row.id, row.origin])).toEqual(
        expected.map(({ passage_id, origin }) => [passage_id, origin]),
      );
      expect(new Set(rows.map(({ document }) => document)).size).toBe(id === TWO_DOCUMENTS ? 2 : 1);
    }
  });

  it("are none where it is not held", async () => {
    expect(await engine.ask(reviewRecords("none" as ReviewId))).toEqual([]);
  });
});

describe("a set of passages", () => {
  it("is the same by its places and by a statement", async () => {
    for (const { id } of held) {
      const set = passagesOfReview(id);
      const places = (await engine.ask(reviewRecords(id))).map((record) => record.at);
      for (const question of [recordThemes, recordThreads, recordStatuses, recordLeads]) {
        const rows = await engine.ask<readonly unknown[]>(question(set));
        expect(rows).toEqual(await engine.ask<readonly unknown[]>(question(places)));
      }
      expect((await engine.ask(recordThemes(set))).length).toBeGreaterThan(0);
    }
  });

  it("binds what it holds", () => {
    const id = "a/action-'; drop table passages" as PassageId;
    const places = Array.from({ length: 70 }, (_, place) => place);
    expect(overListed(places, sql`select 1`).values).toEqual([]);
    expect(overListed(sql`select ${id}`, sql`select 1`)).toMatchObject({ values: [id] });
    expect(overListed(sql`select ${id}`, sql`select 1`).text).not.toContain(id);
  });
});
