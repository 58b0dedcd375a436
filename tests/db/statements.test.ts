import { describe, expect, it } from "vitest";
import { Sql, shared, sql } from "../../src/db/sql.ts";
import { statements } from "../../src/db/statements.ts";

/** A connection that writes down what is asked of it; a text that holds "bad" cannot be run. */
function written() {
  const log: string[] = [];
  const run = async (text: string, values: readonly unknown[] = []) => {
    if (text.includes("bad")) throw new Error(text);
    log.push(["run", text, ...values].join(" "));
  };
  const prepare = async (text: string) => {
    log.push(`prepare ${text}`);
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

  it("with bound values are closed once they have run", async () => {
    const { log, run } = written();
    await run(new Sql("a ?", ["x'; drop"]));
    expect(log).toEqual(["prepare a ?", "run a ? x'; drop", "close a ?"]);
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
    expect(log).toEqual(["prepare bad", "prepare bad"]);
  });
});

describe("a table that statements share", () => {
  const over = (update: Sql, statement: Sql) => shared("judged", sql`select 1`, { make: sql`make`, update }, statement);

  it("is made once, and made true once for all that need it alike", async () => {
    const { log, run } = written();
    const update = sql`update ${"x"}`;
    await Promise.all([run(over(update, sql`select 1 from judged`)), run(over(update, sql`select 2 from judged`))]);
    expect(log).toEqual([
      "run make",
      "prepare update ?",
      "run update ? x",
      "close update ?",
      "prepare select 1 from judged",
      "run select 1 from judged",
      "prepare select 2 from judged",
      "run select 2 from judged",
    ]);
  });

  it("is never changed between what makes it true and the statement that needs it", async () => {
    const { log, run } = written();
    const asked = Array.from({ length: 9 }, (_, value) =>
      over(sql`update ${`${value % 3}`}`, sql`select 1 from judged`),
    );
    await Promise.all(asked.map(run));
    const runs = log.filter((line) => line.startsWith("run update") || line.startsWith("run select"));
    const seen: string[] = [];
    let stands = "";
    for (const line of runs) {
      if (line.startsWith("run update")) stands = line.at(-1) ?? "";
      else seen.push(stands);
    }
    expect(seen.join("")).toBe("012012012");
  });

  it("that cannot be made true fails its statements, is tried anew, and does not hold up the next", async () => {
    const { log, run } = written();
    await expect(run(over(sql`bad`, sql`select 1 from judged`))).rejects.toThrow("bad");
    await expect(run(over(sql`bad`, sql`select 1 from judged`))).rejects.toThrow("bad");
    await run(over(sql`update`, sql`select 1 from judged`));
    expect(log.at(-1)).toBe("run select 1 from judged");
  });
});
