import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifier, join, list, sql } from "../../src/db/sql.ts";

describe("sql", () => {
  it("binds every hole but SQL itself", () => {
    const inner = sql`theme = ${"flags"}`;
    const outer = sql`select ${1} where ${inner} and note = ${null}`;
    expect(outer.text).toBe("select ? where theme = ? and note = ?");
    expect(outer.values).toEqual([1, "flags", null]);
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
    const joined = join([sql`${1}`, sql`${2}`, sql`x`], sql` and `);
    expect([joined.text, joined.values]).toEqual(["? and ? and x", [1, 2]]);
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
