import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Sql, shared, sql } from "../../src/db/sql.ts";
import { statements } from "../../src/db/statements.ts";

/**
 * A connection that writes down what it is handed; a text that holds "bad" cannot be run.
 * @param delayed when an answer comes
 */
function written(delayed: <Answer>(answer: Promise<Answer>) => Promise<Answer> = (answer) => answer) {
  const log: string[] = [];
  const run = async (text: string, values: readonly unknown[] = []) => {
    if (text.includes("bad")) throw new Error(text);
    log.push(["run", text, ...values].join(" "));
    await delayed(Promise.resolve());
  };
  const prepare = async (text: string) => {
    log.push(`prepare ${text}`);
    await delayed(Promise.resolve());
    return {
      query: (...values: readonly unknown[]) => run(text, values),
      close: async () => {
        log.push(`close ${text}`);
      },
    };
  };
  return { log, run: statements({ prepare, query: (text) => run(text) }) };
}

describe("statements", () => {
  it("without bound values are prepared once", async () => {
    const { log, run } = written();
    await run(new Sql("a", []));
    await run(new Sql("a", []));
    expect(log).toEqual(["prepare a", "run a", "run a"]);
  });

  it("with bound values are prepared once, whatever is bound", async () => {
    const { log, run } = written();
    await run(new Sql("a ?", ["x'; drop"]));
    await run(new Sql("a ?", ["y"]));
    expect(log).toEqual(["prepare a ?", "run a ? x'; drop", "run a ? y"]);
  });

  it("are closed once many others were used since", async () => {
    const { log, run } = written();
    await run(new Sql("first", []));
    for (let other = 0; other < 100; other += 1) await run(new Sql(`other ${other}`, []));
    expect(log.filter((line) => line.startsWith("close"))).toEqual(["close first"]);
  });

  it("that fail are not kept", async () => {
    const { log, run } = written();
    await expect(run(new Sql("bad", []))).rejects.toThrow("bad");
    await expect(run(new Sql("bad", []))).rejects.toThrow("bad");
    expect(log).toEqual(["prepare bad", "close bad", "prepare bad", "close bad"]);
  });
});

describe("a table that statements share", () => {
  const over = (update: Sql, statement: Sql) =>
    shared("judged", sql`select 1`, { make: sql`make`, updates: [update] }, statement);

  it("is made once, and made true once for all that need it alike", async () => {
    const { log, run } = written();
    const update = sql`update ${"x"}`;
    await Promise.all([run(over(update, sql`select 1 from judged`)), run(over(update, sql`select 2 from judged`))]);
    expect(log).toEqual([
      "run make",
      "prepare update ?",
      "run update ? x",
      "prepare select 1 from judged",
      "run select 1 from judged",
      "prepare select 2 from judged",
      "run select 2 from judged",
    ]);
  });

  it("is never changed between what makes it true and the statement that needs it, however long each takes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(fc.tuple(fc.nat(2), fc.nat(3))), async (scheduler, asked) => {
        const { log, run } = written((task) => scheduler.schedule(task));
        const answers = asked.map(([value, statement]) =>
          run(over(sql`update ${`${value}`}`, sql`select ${statement} from judged`)),
        );
        await scheduler.waitFor(Promise.all(answers));
        let stands = "";
        const seen = log.flatMap((line) => {
          if (line.startsWith("run update")) stands = line.at(-1) ?? "";
          return line.startsWith("run select") ? [`${stands} ${line.split(" ")[2]}`] : [];
        });
        expect(seen).toEqual(asked.map(([value, statement]) => `${value} ${statement}`));
      }),
    );
  });

  it("is brought up to date only in what another statement needs otherwise", async () => {
    const { log, run } = written();
    const kept = (first: string, second: string) => ({
      make: sql`make`,
      updates: [sql`${first}`, sql`update ${second}`],
    });
    for (const [first, second] of [
      ["a", "x"],
      ["a", "y"],
      ["b", "y"],
      ["b", "y"],
    ] as const) {
      await run(shared("judged", sql`select 1`, kept(first, second), sql`select 1 from judged`));
    }
    expect(log.filter((line) => /^run (\?|update)/.test(line))).toEqual([
      "run ? a",
      "run update ? x",
      "run update ? y",
      "run ? b",
    ]);
  });

  it("that cannot be made true fails its statements, is tried anew, and does not hold up the next", async () => {
    const { log, run } = written();
    await expect(run(over(sql`bad`, sql`select 1 from judged`))).rejects.toThrow("bad");
    await expect(run(over(sql`bad`, sql`select 1 from judged`))).rejects.toThrow("bad");
    await run(over(sql`update`, sql`select 1 from judged`));
    expect(log.at(-1)).toBe("run select 1 from judged");
  });
});
