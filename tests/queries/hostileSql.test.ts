import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/db/engine.ts";
import { DIMENSIONS, type Filter, NO_FILTER, withChoices, withSearch } from "../../src/filter/filter.ts";
import { overviewAnswer } from "../../src/views/overviewAnswer.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { nativeEngine } from "../db/nativeEngine.ts";
import { HOSTILE_TEXTS } from "../fixtures/hostile.ts";

const OF_SQL = [
  "'); drop table passages; --",
  "' or '1'='1",
  '" or 1=1 --',
  "? union select 1 --",
  "$1",
  ":a",
  "%",
  "_",
  "\\'",
  "\0",
];

const hostile = fc
  .tuple(fc.string({ unit: "binary", maxLength: 8 }), fc.constantFrom(...OF_SQL, ...HOSTILE_TEXTS))
  .map(([before, text]) => before + text);
const hostileFilter = fc
  .tuple(
    fc.array(hostile, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...DIMENSIONS),
    fc.oneof(hostile, fc.constant("")),
  )
  .map(([choices, dimension, search]) => withSearch(withChoices(NO_FILTER, dimension, choices), search));

/** As many choices that nobody would fear. */
function tame(filter: Filter): Filter {
  return DIMENSIONS.reduce(
    (all, dimension) =>
      withChoices(
        all,
        dimension,
        filter[dimension].map((_, index) => `a${index}`),
      ),
    NO_FILTER,
  );
}

describe("a hostile filter", () => {
  let engine: Pick<Engine, "ask">;
  const asked: string[] = [];
  beforeAll(async () => {
    const native = await nativeEngine(inventedTables());
    engine = {
      ask: (question) => {
        asked.push(question.sql.text);
        return native.ask(question);
      },
    };
  });

  it("is answered with nothing, by statements that hold nothing of it, and leaves the tables as they are", async () => {
    const before = await overviewAnswer(engine, { filter: NO_FILTER, page: 1 });
    await fc.assert(
      fc.asyncProperty(hostileFilter, async (filter) => {
        asked.length = 0;
        const { list } = await overviewAnswer(engine, { filter, page: 1 });
        expect(list.total).toBe(0);
        const told = [...asked];
        for (const text of told) {
          for (const part of [...OF_SQL.slice(0, 4), ...HOSTILE_TEXTS]) expect(text).not.toContain(part);
        }
        if (filter.search !== "") return;
        asked.length = 0;
        await overviewAnswer(engine, { filter: tame(filter), page: 1 });
        expect(asked).toEqual(told);
      }),
      { numRuns: 25 },
    );
    expect(await overviewAnswer(engine, { filter: NO_FILTER, page: 1 })).toEqual(before);
  });
});
