import { describe, expect, it } from "vitest";
import { int, text } from "../../src/db/column.ts";
import type { Database } from "../../src/db/engine.ts";
import { Failure } from "../../src/db/failure.ts";
import { many } from "../../src/db/question.ts";
import { type Recording, readRecording, recorded, replayed } from "../../src/db/recording.ts";
import { siteEngine } from "../../src/db/siteEngine.ts";
import { sql } from "../../src/db/sql.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import { TABLES } from "../../src/model/tables.ts";

const question = (of: string) => many("numbers", { name: text(), count: int() }, sql`select ${of} as name, 1 as count`);

function manifest(state: string): Manifest {
  const tables = Object.keys(TABLES).map((name) => [
    name,
    { file: `${name}.arrow`, sha256: `${name}${state}`, rows: 1, bytes: 1 },
  ]);
  return { dataVersion: state, codebookVersion: "1", wording: "summary", tables: Object.fromEntries(tables) };
}

function recordingOf(state: string, ...names: string[]): Recording {
  const results = names.map((name) =>
    recorded(question(name).sql, {
      rowCount: 1,
      columns: [
        { name: "name", type: "text", nullCount: 0, cell: () => name },
        { name: "count", type: "int", nullCount: 0, cell: () => 7n },
      ],
    }),
  );
  return { manifest: manifest(state), results };
}

/** A database that answers with the number of times it was opened; `fail` makes it stop. */
function databases(state = "one") {
  let opened = 0;
  let fail: (error: Error) => void = () => undefined;
  const open = async (): Promise<Database> => {
    opened += 1;
    await new Promise((resolve) => setTimeout(resolve));
    const lost = new Promise<never>((_, reject) => {
      fail = reject;
    });
    lost.catch(() => undefined);
    return {
      manifest: manifest(state),
      lost,
      close: () => undefined,
      ask: async ({ read, sql: { values } }) =>
        read({
          rowCount: 1,
          columns: [
            { name: "name", type: "text", nullCount: 0, cell: () => values[0] },
            { name: "count", type: "int", nullCount: 0, cell: () => opened },
          ],
        }),
    };
  };
  return { open, opened: () => opened, stop: () => fail(new Failure("worker-lost", "DuckDB", "stopped")) };
}

const nothingElse = () => Promise.resolve(null);

describe("the engine of a page", () => {
  it("answers what was recorded without the database, and asks it for anything else", async () => {
    const { open, opened } = databases();
    const engine = siteEngine({ recording: recordingOf("one", "held"), recordingAt: nothingElse, open });
    expect(await engine.ask(question("held"))).toEqual([{ name: "held", count: 7 }]);
    expect([opened(), engine.state().is]).toEqual([0, "resting"]);
    expect(await engine.ask(question("other"))).toEqual([{ name: "other", count: 1 }]);
    expect([opened(), engine.state().is]).toEqual([1, "ready"]);
    await engine.ask(question("another"));
    expect(opened()).toBe(1);
  });

  it("asks a database only once for the same, unless it is to answer anew, and another database again", async () => {
    const { open, stop } = databases();
    let asked = 0;
    const counting = async () => {
      const database = await open();
      const ask: Database["ask"] = (one) => {
        asked += 1;
        return database.ask(one);
      };
      return { ...database, ask };
    };
    const engine = siteEngine({ recording: recordingOf("one"), recordingAt: nothingElse, open: counting });
    for (const _ of [1, 2, 3]) await engine.ask(question("held"));
    expect(asked).toBe(1);
    await engine.fresh.ask(question("held"));
    expect(asked).toBe(2);
    engine.forget();
    await engine.ask(question("held"));
    expect(asked).toBe(3);
    stop();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await engine.ask(question("held"))).toEqual([{ name: "held", count: 2 }]);
    expect(asked).toBe(4);
  });

  it("does not answer a question with the same text and other values", async () => {
    const { open } = databases();
    const engine = siteEngine({ recording: recordingOf("one", "held"), recordingAt: nothingElse, open });
    expect(await engine.ask(question("Held"))).toEqual([{ name: "Held", count: 1 }]);
  });

  it("fetches what was recorded with a page that is entered, and then needs no database for it", async () => {
    const { open, opened } = databases();
    const recordingAt = async (path: string) => (path === "t/02/" ? recordingOf("one", "second") : null);
    const engine = siteEngine({ recording: recordingOf("one", "held"), recordingAt, open });
    engine.enter("t/02/");
    expect(await engine.ask(question("second"))).toEqual([{ name: "second", count: 7 }]);
    expect(opened()).toBe(0);
  });

  it("does not mix in what was recorded with another state of the data", async () => {
    const { open } = databases();
    const engine = siteEngine({
      recording: recordingOf("one", "held"),
      recordingAt: async () => recordingOf("two", "second"),
      open,
    });
    engine.enter("t/02/");
    expect(await engine.ask(question("second"))).toEqual([{ name: "second", count: 1 }]);
  });

  it("refuses tables of another state of the data, and says so", async () => {
    const { open } = databases("two");
    const engine = siteEngine({ recording: recordingOf("one", "held"), recordingAt: nothingElse, open });
    await expect(engine.ask(question("other"))).rejects.toMatchObject({ kind: "data-renewed" });
    expect(engine.state()).toMatchObject({ is: "failed", failure: { kind: "data-renewed" }, awaited: true });
    expect(await engine.ask(question("held"))).toEqual([{ name: "held", count: 7 }]);
  });

  it("tells of a database that stops, and starts another for the next question", async () => {
    const { open, opened, stop } = databases();
    const engine = siteEngine({ recording: recordingOf("one"), recordingAt: nothingElse, open });
    const states: string[] = [];
    const end = engine.subscribe(() => states.push(engine.state().is));
    await engine.ask(question("a"));
    stop();
    await new Promise((resolve) => setTimeout(resolve));
    expect(engine.state()).toMatchObject({ is: "failed", failure: { kind: "worker-lost" }, awaited: false });
    expect(await engine.ask(question("b"))).toEqual([{ name: "b", count: 2 }]);
    expect(states).toEqual(["starting", "ready", "failed", "starting", "ready"]);
    end();
    expect(opened()).toBe(2);
  });

  it("says of a failure whether the reader waited for what failed", async () => {
    const open = () => Promise.reject(new Error("no"));
    const engine = siteEngine({ recording: recordingOf("one"), recordingAt: nothingElse, open });
    const failed = async (start: () => unknown) => {
      await start();
      await new Promise((resolve) => setTimeout(resolve));
      return engine.state();
    };
    expect(await failed(() => engine.start())).toMatchObject({ is: "failed", awaited: false });
    expect(await failed(() => engine.start("awaited"))).toMatchObject({ is: "failed", awaited: true });
    expect(await failed(() => engine.start())).toMatchObject({ is: "failed", awaited: false });
    expect(await failed(() => engine.ask(question("a")).catch(() => undefined))).toMatchObject({ awaited: true });
  });

  it("says that the reader waits only where a question waits", async () => {
    const { open } = databases();
    const engine = siteEngine({ recording: recordingOf("one"), recordingAt: nothingElse, open });
    const states: unknown[] = [];
    engine.subscribe(() => states.push(engine.state()));
    engine.start();
    expect(engine.state()).toEqual({ is: "starting", awaited: false });
    await engine.ask(question("a"));
    expect(states).toEqual([{ is: "starting", awaited: false }, { is: "starting", awaited: true }, { is: "ready" }]);
  });
});

describe("a recording", () => {
  it("gives back what was written down, through JSON", () => {
    const [result] = recordingOf("one", "held").results;
    if (result === undefined) throw new Error("nothing was recorded");
    const back = replayed(JSON.parse(JSON.stringify(result)));
    expect([back.rowCount, back.columns.map(({ cell }) => cell(0))]).toEqual([1, ["held", 7]]);
  });

  it.each(["", "<!doctype html>", "{}", "null", '{"manifest":{},"results":[{}]}'])("is not read from %j", (json) => {
    expect(() => readRecording(json, "rows.json")).toThrow(/data-unfit: rows.json/);
  });
});
