import type { AsyncPreparedStatement } from "@duckdb/duckdb-wasm";
import { describe, expect, it } from "vitest";
import type { Runs } from "../../src/db/runBound.ts";
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
    const statement = {
      query: (...values: unknown[]) => run(text, values),
      close: async () => {
        log.push(`close ${text}`);
      },
    };
    return statement as unknown as AsyncPreparedStatement;
  };
  return { log, run: statements({ prepare, query: run } as unknown as Runs) };
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
    for (let other = 0; other < 60; other += 1) await run(new Sql(`other ${other}`, []));
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
  const over = (table: Sql, statement: Sql) => shared("judged", table, statement);

  it("is made once, and each statement reads it under its own name", async () => {
    const { log, run } = written();
    const table = sql`select ${"x"} as a`;
    await Promise.all([run(over(table, sql`select 1 from judged`)), run(over(table, sql`select 2 from judged`))]);
    expect(log.filter((line) => line.startsWith("run create"))).toEqual([
      "run create temp table shared_1 as select ? as a x",
    ]);
    expect(log).toContain('run with "judged" as (select * from shared_1) select 1 from judged');
    expect(log).toContain('run with "judged" as (select * from shared_1) select 2 from judged');
  });

  it("is another for other bound values, and dropped once many others were used since", async () => {
    const { log, run } = written();
    for (let value = 0; value < 8; value += 1)
      await run(over(sql`select ${`${value}`} as a`, sql`select 1 from judged`));
    expect(log.filter((line) => line.startsWith("run create"))).toHaveLength(8);
    expect(log.filter((line) => line.startsWith("run drop"))).toEqual([
      "run drop table shared_1",
      "run drop table shared_2",
    ]);
  });

  it("is not dropped while a statement waits for it", async () => {
    const { log, run } = written();
    const tables = Array.from({ length: 9 }, (_, value) => sql`select ${`${value}`} as a`);
    await Promise.all(tables.map((table) => run(over(table, sql`select 1 from judged`))));
    for (let made = 1; made <= 9; made += 1) {
      const read = log.findIndex((line) => line.includes(`from shared_${made})`));
      const dropped = log.indexOf(`run drop table shared_${made}`);
      expect(read).toBeGreaterThan(-1);
      if (dropped > -1) expect(dropped).toBeGreaterThan(read);
    }
  });

  it("that cannot be made fails its statements, and is tried anew", async () => {
    const { run } = written();
    await expect(run(over(sql`select bad`, sql`select 1 from judged`))).rejects.toThrow("bad");
    await expect(run(over(sql`select bad`, sql`select 1 from judged`))).rejects.toThrow("bad");
  });
});
