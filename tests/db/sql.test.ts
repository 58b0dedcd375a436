import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifier, join, list, shared, sql } from "../../src/db/sql.ts";

describe("sql", () => {
  it("binds every hole but SQL itself, whole numbers and truth values", () => {
    const inner = sql`theme = ${"flags"}`;
    const outer = sql`select ${1}, ${-2}, ${true}, ${0.5} where ${inner} and note = ${null}`;
    expect(outer.text).toBe("select 1, (-2), true, ? where theme = ? and note = ?");
    expect(outer.values).toEqual([0.5, "flags", null]);
  });

  it("writes out nothing but digits of any number", () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.maxSafeInteger()), (number) => {
        const { text, values } = sql`${number}`;
        return values.length === 1
          ? text === "?"
          : /^(\d+|\(-\d+\))$/.test(text) && Number(text.replace(/[()]/g, "")) === number;
      }),
    );
  });

  it("writes a shared table out as a common table expression, and keeps its parts", () => {
    const table = sql`select ${"a"} as x`;
    const statement = sql`select x from judged where x <> ${"b"}`;
    const kept = { make: sql`make`, updates: [sql`update`] };
    const whole = shared("judged", table, kept, statement);
    expect(whole.text).toBe('with "judged" as materialized (select ? as x) select x from judged where x <> ?');
    expect(whole.values).toEqual(["a", "b"]);
    expect(whole.shared).toEqual({ name: "judged", kept, statement });
  });

  it("never lets a text become SQL", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const statement = sql`select ${text}`;
        return statement.text === "select ?" && statement.values[0] === text;
      }),
    );
  });

  it("joins parts with their values in order", () => {
    const joined = join([sql`${"1"}`, sql`${2}`, sql`x`], sql` and `);
    expect([joined.text, joined.values]).toEqual(["? and 2 and x", ["1"]]);
  });

  it("writes an empty list that nothing is in", async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const { text, values } = sql`select 'a' in ${list([])} as found, 'a' in ${list(["a", "b"])} as held`;
    const rows = await connection.runAndReadAll(text, [...values]);
    expect(rows.getRowsJS()).toEqual([[null, true]]);
  });

  it("quotes any name so that the engine reads that very name", async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    for (const name of ["plain", 'with "quotes"', "select", "a; drop table b", "naïve 1"]) {
      const rows = await connection.runAndReadAll(`select 1 as ${identifier(name).text}`);
      expect(rows.columnNames()).toEqual([name]);
    }
  });
});
