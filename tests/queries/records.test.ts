import { describe, expect, it } from "vitest";
import type { RecommendationId } from "../../src/model/ids.ts";
import { recommendationLearning } from "../../src/queries/recommendationLearning.ts";
import { recommendationRecords } from "../../src/queries/recommendationRecords.ts";
import { recordLeads } from "../../src/queries/recordLeads.ts";
import { recordStatuses } from "../../src/queries/recordStatuses.ts";
import { recordThemes } from "../../src/queries/recordThemes.ts";
import { readLabels } from "../../src/views/labels.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { nativeEngine } from "../db/nativeEngine.ts";
import { agenciesOf, codingsOf } from "../db/readable.ts";

const tables = inventedTables();
const engine = await nativeEngine(tables);

describe("a recommendation", () => {
  it("comes with its actions in printed order, each followed by its own updates", async () => {
    for (const { recommendation_id } of tables.recommendations) {
      const rows = await engine.ask(recommendationRecords(recommendation_id as RecommendationId));
      const actions = tables.actions.filter((action) => action.recommendation_id === recommendation_id);
      const expected = actions.flatMap(({ action_id }) => [
        action_id,
        ...tables.updates.filter((update) => update.action_id === action_id).map(({ update_id }) => update_id),
      ]);
      expect(rows.map(({ id }) => id)).toEqual([recommendation_id, ...expected]);
    }
  });

  it("has the facts of its own kind and null for the rest", async () => {
    const action = tables.actions.find(({ target_date, rag }) => target_date !== null && rag !== "");
    const rows = await engine.ask(recommendationRecords(action?.recommendation_id as RecommendationId));
    const row = rows.find(({ id }) => id === action?.action_id);
    expect(row).toMatchObject({
      kind: "action",
      number: action?.number ?? null,
      status: action?.status,
      rag: action?.rag,
      targetDate: action?.target_date,
      completionDate: action?.completion_date ?? null,
    });
    expect(rows[0]).toMatchObject({ status: null, rag: "", targetDate: null, sequence: null });
  });

  it("is nothing where it is not held", async () => {
    expect(await engine.ask(recommendationRecords("none/recommendation-0" as RecommendationId))).toEqual([]);
  });

  it("is pointed to by learning of its own document and origin only", async () => {
    let found = 0;
    for (const recommendation of tables.recommendations) {
      const rows = await engine.ask(recommendationLearning(recommendation.recommendation_id as RecommendationId));
      const expected = tables.learning_points.filter(
        (learning) =>
          learning.document_id === recommendation.document_id &&
          learning.origin === recommendation.origin &&
          recommendation.number !== null &&
          learning.recommendation_numbers.split(",").includes(recommendation.number),
      );
      expect(rows.map(({ id }) => String(id)).toSorted()).toEqual(
        expected.map(({ learning_id }) => learning_id).toSorted(),
      );
      found += rows.length;
    }
    expect(found).toBeGreaterThan(0);
  });
});

describe("beside a list stand", () => {
  const places = tables.passages.map(({ position }) => position);

  it("the themes of each passage with their supporting words", async () => {
    const rows = await engine.ask(recordThemes(places));
    const expected = codingsOf(tables).map(({ passage_id, theme_id, evidence }) =>
      [passage_id, theme_id, evidence].join("|"),
    );
    const found = rows.map(({ at, theme, evidence }) => [tables.passages[at]?.passage_id, theme, evidence].join("|"));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it("the leads of an action as printed, in printed order", async () => {
    const rows = await engine.ask(recordLeads(places));
    for (const { action_id } of tables.actions) {
      const expected = tables.leads.filter((lead) => lead.action_id === action_id).map(({ printed }) => printed);
      const found = rows
        .filter(({ at }) => tables.passages[at]?.passage_id === action_id)
        .map(({ printed }) => printed);
      expect(found).toEqual([...new Set(expected)]);
    }
  });

  it("the reported statuses of a recommendation's actions", async () => {
    const rows = await engine.ask(recordStatuses(places));
    expect(rows.reduce((sum, { actions }) => sum + actions, 0)).toBe(tables.actions.length);
    for (const { recommendation_id } of tables.recommendations) {
      const found = rows.filter(({ at }) => tables.passages[at]?.passage_id === recommendation_id);
      const own = tables.actions.filter((action) => action.recommendation_id === recommendation_id);
      expect(found.flatMap(({ status, actions }) => Array(actions).fill(status))).toEqual(
        own.map(({ status }) => status).toSorted(),
      );
    }
  });
});

describe("labels", () => {
  it("name everything that is held, partnerships in alphabetical order", async () => {
    const labels = await readLabels(engine);
    const names = [...labels.partnerships.values()].map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(labels.reviews.size).toBe(tables.reviews.length);
    expect(labels.documents.size).toBe(tables.documents.length);
    expect(labels.themes.size).toBe(tables.themes.length);
    const named = new Set(agenciesOf(tables).map(({ agency_id }) => agency_id));
    expect([...labels.agencies.keys()].toSorted()).toEqual([...named].toSorted());
  });
});
