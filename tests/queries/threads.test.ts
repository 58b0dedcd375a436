import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Filter, NO_FILTER, withChoices, withSearch } from "../../src/filter/filter.ts";
import { RECORD_KINDS } from "../../src/filter/recordKind.ts";
import type { PassageId, ReviewId, ThreadId } from "../../src/model/ids.ts";
import { ACTION_STATUSES } from "../../src/model/vocabulary.ts";
import { answeringClauses } from "../../src/queries/answeringClauses.ts";
import { asks } from "../../src/queries/asks.ts";
import { practiceClauses, threadClauses } from "../../src/queries/practiceClauses.ts";
import {
  printedLinks,
  printedLinksLeft,
  printedLinksOf,
  printedLinksOfReview,
} from "../../src/queries/printedLinks.ts";
import { recordThreads } from "../../src/queries/recordThreads.ts";
import { similarPassages } from "../../src/queries/similarPassages.ts";
import { threadActions } from "../../src/queries/threadActions.ts";
import { threadAt } from "../../src/queries/threadAt.ts";
import { threadMemberActions } from "../../src/queries/threadMemberActions.ts";
import { threadMembers } from "../../src/queries/threadMembers.ts";
import { threadPairs } from "../../src/queries/threadPairs.ts";
import { threadCounts, threads } from "../../src/queries/threads.ts";
import { narrow } from "../../src/views/narrow.ts";
import { nativeEngine } from "../db/nativeEngine.ts";
import { placed } from "../db/readable.ts";
import { anyFilter } from "../filter/filterArbitrary.ts";
import { matching } from "./matching.ts";
import { MEMBERS, THREADED } from "./threadRows.ts";

const engine = await nativeEngine(THREADED);
const first = "thread-00000000" as ThreadId;
const filters = anyFilter({
  partnership: THREADED.partnerships.map(({ partnership_id }) => partnership_id),
  review: THREADED.reviews.map(({ review_id }) => review_id),
  theme: THREADED.themes.map(({ theme_id }) => theme_id),
  agency: THREADED.agencies.map(({ agency_id }) => agency_id),
  status: ACTION_STATUSES,
  kind: RECORD_KINDS,
}).map((filter) => withSearch(filter, ""));

function titles(filter: Filter): Promise<readonly string[]> {
  return engine.ask(threads({ filter, search: null }, 1, 25)).then((rows) => rows.map(({ title }) => title));
}

function placesOf(ids: readonly string[]): readonly number[] {
  return ids.map(placeOf);
}

function placeOf(id: string): number {
  return THREADED.passages.findIndex(({ passage_id }) => passage_id === id);
}

describe("threads", () => {
  it("are those with a member that the filter leaves, under any filter", () =>
    fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const left = new Set(matching(THREADED, filter).map(({ passage_id }) => passage_id));
        const expected = THREADED.threads.filter(({ thread_id }) =>
          THREADED.thread_members.some((member) => member.thread_id === thread_id && left.has(member.passage_id)),
        );
        expect(await titles(filter)).toEqual(expected.map(({ title }) => title));
        expect(await engine.ask(threadCounts({ filter, search: null }))).toEqual({
          held: 3,
          matching: expected.length,
        });
      }),
      { numRuns: 60 },
    ));

  it("are left by a filter at all, and kept from it", async () => {
    expect(await titles(withChoices(NO_FILTER, "review", ["marshwick-dhr5"]))).toEqual(["Check files each quarter"]);
    expect(await titles(withChoices(NO_FILTER, "kind", ["clause"]))).toEqual([]);
  });

  it("stand in order of reviews, then partnerships, then members, and turn by pages", async () => {
    const order = THREADED.threads.map((row, index) => ({ ...row, reviews: [2, 3, 2][index] ?? 0 }));
    const other = await nativeEngine({
      ...THREADED,
      threads: order.map((row, index) => ({ ...row, partnerships: [1, 1, 2][index] ?? 0 })),
    });
    const everything = { filter: NO_FILTER, search: null };
    const positions = (page: number) =>
      other.ask(threads(everything, page, 2)).then((rows) => rows.map(({ position }) => position));
    expect(await positions(1)).toEqual([1, 2]);
    expect(await positions(2)).toEqual([0]);
    expect(await positions(3)).toEqual([]);
  });

  it("are found by the words of a member", async () => {
    const narrowing = await narrow(engine, withSearch(NO_FILTER, "nurse "));
    const rows = await engine.ask(threads(narrowing, 1, 25));
    expect(rows.map(({ title }) => title)).toContain("A named nurse in every surgery");
    expect(rows.map(({ title }) => title)).not.toContain("Check files each quarter");
    expect((await engine.ask(threadCounts(narrowing))).matching).toBe(rows.length);
  });
});

describe("one thread", () => {
  it("is found by its position, and is nothing where there is none", async () => {
    expect(await engine.ask(threadAt(1))).toMatchObject({ title: "A named nurse in every surgery", strength: "close" });
    expect(await engine.ask(threadAt(3))).toBeNull();
  });

  it("has its members with their facts, restatements named, and how many updates are printed", async () => {
    const rows = await engine.ask(threadMembers(first));
    expect(rows.map(({ id, role, restates }) => [id, role, restates])).toEqual([
      [MEMBERS.CHECK_2021, "asks", null],
      [MEMBERS.CHECK_2023, "asks", null],
      [MEMBERS.CHECK_HARROWMERE, "asks", null],
      [MEMBERS.CHECK_2021_AGAIN, "restated", MEMBERS.CHECK_2021],
    ]);
    for (const { id, updates } of rows) {
      const actions = THREADED.actions.filter(({ recommendation_id }) => recommendation_id === id);
      const expected = THREADED.updates.filter(({ action_id }) => actions.some((each) => each.action_id === action_id));
      expect(updates).toBe(expected.length);
    }
    expect(rows.some(({ updates }) => updates > 0)).toBe(true);
  });

  it("has the actions of its members, each once, and a row without one where a document has none", async () => {
    const rows = await engine.ask(threadActions([0]));
    const recommendations: readonly string[] = [
      MEMBERS.CHECK_2021,
      MEMBERS.CHECK_2021_AGAIN,
      MEMBERS.CHECK_2023,
      MEMBERS.CHECK_HARROWMERE,
    ];
    const expected = THREADED.actions.filter(({ recommendation_id }) => recommendations.includes(recommendation_id));
    expect(rows.map(({ action }) => String(action)).toSorted()).toEqual(
      expected.map(({ action_id }) => `${placeOf(action_id)}`).toSorted(),
    );
    const learning = await engine.ask(threadActions([2]));
    expect(learning.map(({ review, action }) => [review, action])).toEqual([
      ["calderby-ivy", null],
      ["harrowmere-dhr1", null],
    ]);
  });

  it("counts an action that is a member itself as that action alone", async () => {
    const [action] = THREADED.actions.filter(({ recommendation_id }) => recommendation_id === MEMBERS.CHECK_2021);
    const member = {
      thread_id: first,
      passage_id: `${action?.action_id}`,
      role: "asks",
      restates_id: null,
      position: 0,
    };
    const other = await nativeEngine({ ...THREADED, ...placed({ thread_members: [member] }, THREADED) });
    expect(await other.ask(threadActions([0]))).toMatchObject([{ action: placeOf(`${action?.action_id}`) }]);
    const [row] = await other.ask(threadMembers(first));
    expect(row?.updates).toBe(THREADED.updates.filter(({ action_id }) => action_id === action?.action_id).length);
  });

  it("has the actions of its recommendations with their dates", async () => {
    const rows = await engine.ask(threadMemberActions(first));
    const recommendations: readonly (string | null)[] = (await engine.ask(threadMembers(first))).map(({ id }) => id);
    const expected = THREADED.actions.filter(({ recommendation_id }) => recommendations.includes(recommendation_id));
    expect(rows.map(({ id }) => String(id)).toSorted()).toEqual(expected.map(({ action_id }) => action_id).toSorted());
    expect(rows.some(({ completionDate }) => completionDate !== null)).toBe(true);
  });

  it("has its pairs of different reviews, those that ask for the same first", async () => {
    const rows = await engine.ask(threadPairs(first));
    expect(rows.map(({ a, b, strength }) => [a, b, strength])).toEqual([
      [MEMBERS.CHECK_2021, MEMBERS.CHECK_2023, "same"],
      [MEMBERS.CHECK_2023, MEMBERS.CHECK_HARROWMERE, "same"],
      [MEMBERS.CHECK_2021, MEMBERS.CHECK_HARROWMERE, "close"],
    ]);
  });
});

describe("clauses", () => {
  it("stand by a thread, those that answer before those that touch, without those of members not counted", async () => {
    const rows = await engine.ask(threadClauses(first));
    expect(rows.map(({ clause, strength }) => [clause, strength])).toEqual([
      [MEMBERS.CLAUSE, "answers"],
      [MEMBERS.OTHER_CLAUSE, "touches"],
    ]);
    expect(rows[0]).toMatchObject({ document: "marshwick-practice", partnership: "safer-marshwick", number: "2.3" });
  });

  it("that answer stand by threads of a list, without those that touch or answer members not counted", async () => {
    const rows = await engine.ask(answeringClauses(THREADED.threads.map(({ position }) => position)));
    const stands = { number: "2.3", document: "marshwick-practice", partnership: "safer-marshwick" };
    expect(rows).toEqual([
      { thread: 0, ...stands },
      { thread: 1, ...stands },
    ]);
  });

  it("stand by passage", async () => {
    const rows = await engine.ask(practiceClauses([MEMBERS.CHECK_2023 as PassageId]));
    expect(rows.map(({ clause, strength }) => [clause, strength])).toEqual([[MEMBERS.OTHER_CLAUSE, "touches"]]);
  });
});

describe("links that plans print", () => {
  it("say which record prints them, which review they name and where that is held", async () => {
    const rows = await engine.ask(printedLinks);
    expect(rows).toMatchObject([
      {
        id: MEMBERS.CHECK_2023,
        printed: "Link with DHR3 Rec 3",
        named: "DHR3",
        namedReview: "marshwick-dhr3",
        target: MEMBERS.CHECK_2021,
        targetRecommendation: MEMBERS.CHECK_2021,
      },
      { id: MEMBERS.NURSE_CALDERBY, named: "DHR17", namedReview: null, target: null, targetRecommendation: null },
    ]);
  });

  it("are left by a filter that leaves either end", async () => {
    const every = await engine.ask(printedLinks);
    const left = async (review: string) => {
      const narrowing = { filter: withChoices(NO_FILTER, "review", [review]), search: null };
      const rows = await engine.ask(printedLinksLeft(narrowing));
      expect(await engine.ask(printedLinksOfReview(review as ReviewId))).toEqual(
        every.filter((link) => rows.some(({ place }) => place === link.place)),
      );
      return rows.map(({ place }) => every.find((link) => link.place === place)?.named);
    };
    const all = await engine.ask(printedLinksLeft({ filter: NO_FILTER, search: null }));
    expect(all.map(({ place }) => place)).toEqual(every.map(({ place }) => place));
    expect(await left("marshwick-dhr3")).toEqual(["DHR3"]);
    expect(await left("marshwick-dhr5")).toEqual(["DHR3"]);
    expect(await left("calderby-dhr2")).toEqual(["DHR17"]);
    expect(await left("harrowmere-dhr1")).toEqual([]);
  });

  it("are found from either end of a passage", async () => {
    const rows = await engine.ask(printedLinksOf([MEMBERS.CHECK_2021 as PassageId]));
    expect(rows.map(({ named }) => named)).toEqual(["DHR3"]);
  });
});

describe("beside a record stand", () => {
  it("the passages of other reviews that are close to it, whichever of the pair comes first", async () => {
    const rows = await engine.ask(similarPassages([MEMBERS.CHECK_HARROWMERE as PassageId]));
    expect(rows.map(({ id, own, strength }) => [id, own, strength])).toEqual([
      [MEMBERS.CHECK_2023, MEMBERS.CHECK_HARROWMERE, "same"],
      [MEMBERS.CHECK_2021, MEMBERS.CHECK_HARROWMERE, "close"],
    ]);
    const again = await engine.ask(similarPassages([MEMBERS.CHECK_2021_AGAIN as PassageId]));
    expect(again).toEqual([]);
  });

  it("its threads, with the number of other reviews", async () => {
    const rows = await engine.ask(
      recordThreads(placesOf([MEMBERS.CHECK_2021, MEMBERS.CHECK_2021_AGAIN, MEMBERS.NURSE_2021])),
    );
    expect(
      new Map(rows.map(({ at, others, position }) => [THREADED.passages[at]?.passage_id, [position, others]])),
    ).toEqual(
      new Map([
        [MEMBERS.CHECK_2021, [0, 2]],
        [MEMBERS.CHECK_2021_AGAIN, [0, 2]],
        [MEMBERS.NURSE_2021, [1, 1]],
      ]),
    );
  });
});

describe("asks", () => {
  it("are told in the order of the codebook", async () => {
    const rows = await engine.ask(asks);
    expect(rows.map(({ id }) => String(id))).toEqual(THREADED.asks.map(({ ask_id }) => ask_id));
  });
});
