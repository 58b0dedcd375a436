import type { AsyncPreparedStatement } from "@duckdb/duckdb-wasm";
import { describe, expect, it } from "vitest";
import { Sql } from "../../src/db/sql.ts";
import { statements } from "../../src/db/statements.ts";

/** A connection that writes down what is asked of it; a text that begins with "bad" cannot be run. */
function written() {
  const log: string[] = [];
  const prepare = async (text: string) => {
    log.push(`prepare ${text}`);
    const statement = {
      query: async (...values: unknown[]) => {
        if (text.startsWith("bad")) throw new Error(text);
        log.push(`query ${text} ${values}`);
      },
      close: async () => {
        log.push(`close ${text}`);
      },
    };
    return statement as unknown as AsyncPreparedStatement;
  };
  return { log, run: statements({ prepare }) };
}

describe("statements", () => {
  it("are prepared once and run with each question's own values", async () => {
    const { log, run } = written();
    await run(new Sql("a", [1]));
    await run(new Sql("a", [2]));
    expect(log).toEqual(["prepare a", "query a 1", "query a 2"]);
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
