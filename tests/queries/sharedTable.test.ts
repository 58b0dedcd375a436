import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nativeConnection, nativeResult, rowsOfTables } from "../../scripts/prerender/nativeEngine.ts";
import type { Engine } from "../../src/db/engine.ts";
import { statements } from "../../src/db/statements.ts";
import { type Filter, NO_FILTER, withChoices, withSearch } from "../../src/filter/filter.ts";
import { RECORD_KINDS } from "../../src/filter/recordKind.ts";
import { ACTION_STATUSES } from "../../src/model/vocabulary.ts";
import type { ChoiceCount } from "../../src/queries/choiceCounts.ts";
import { readLabels } from "../../src/views/labels.ts";
import { overviewAnswer } from "../../src/views/overviewAnswer.ts";
import { themeAnswer } from "../../src/views/themes/themeAnswer.ts";
import { themesAnswer } from "../../src/views/themes/themesAnswer.ts";
import { threadsPageAnswer } from "../../src/views/threads/threadsPageAnswer.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { nativeEngine } from "../db/nativeEngine.ts";

const tables = inventedTables();
const plain = await nativeEngine(tables);
const connection = await nativeConnection(rowsOfTables(tables));
/** As the page's worker does, it takes what it is handed in turn. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  const done = last.then(act);
  last = done.catch(() => undefined);
  return done;
}
/** Runs statements the way the page's engine does: prepared, over a table that is kept and brought up to date. */
const run = statements({
  query: (text) => inTurn(() => connection.runAndReadAll(text)),
  prepare: async (text) => {
    const prepared = await inTurn(() => connection.prepare(text));
    return {
      query: (...values) =>
        inTurn(async () => {
          if (values.length > 0) prepared.bind([...values]);
          return prepared.runAndReadAll();
        }),
      close: () => inTurn(async () => prepared.destroySync()),
    };
  },
});
const keeping: Pick<Engine, "ask"> = {
  ask: async (question) => question.read(nativeResult(await run(question.sql))),
};

const some = <Choice extends string>(choices: readonly Choice[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Choice[]>([]) },
    fc.subarray([...choices], { minLength: 1, maxLength: 2 }),
  );
const filters: fc.Arbitrary<Filter> = fc
  .record({
    partnership: some(tables.partnerships.map((row) => row.partnership_id)),
    review: some(tables.reviews.map((row) => row.review_id)),
    theme: some(tables.themes.map((row) => row.theme_id)),
    agency: some(tables.agencies.map((row) => row.agency_id)),
    status: some(ACTION_STATUSES),
    kind: some(RECORD_KINDS),
    search: fc.constantFrom("", "", "step", "information shar", '"step by step"', "zzzz", "flag record"),
  })
  .map(({ search, ...choices }) =>
    (["partnership", "review", "theme", "agency", "status", "kind"] as const).reduce<Filter>(
      (filter, dimension) => withChoices(filter, dimension, choices[dimension]),
      withSearch(NO_FILTER, search),
    ),
  );

/** The numbers beside the filters come in no order. */
function inOrder<Answer extends { readonly choices: readonly ChoiceCount[] }>(answer: Answer): Answer {
  const key = ({ dimension, choice }: ChoiceCount) => `${dimension} ${choice}`;
  return { ...answer, choices: [...answer.choices].sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

describe("a table kept for all statements of a narrowing", () => {
  it("gives the very answers that each statement gives by itself, whatever was asked before", async () => {
    const [theme] = (await readLabels(plain)).themes.keys();
    if (theme === undefined) throw new Error("no theme is invented");
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const view = { filter, page: 1 };
        const answers = (engine: Pick<Engine, "ask">) =>
          Promise.all([
            overviewAnswer(engine, view),
            themesAnswer(engine, filter),
            themeAnswer(engine, theme, view),
            threadsPageAnswer(engine, view),
          ]);
        expect((await answers(keeping)).map(inOrder)).toEqual((await answers(plain)).map(inOrder));
      }),
      { numRuns: 5 },
    );
  }, 60_000);
});
