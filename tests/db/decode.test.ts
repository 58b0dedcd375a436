import { describe, expect, it } from "vitest";
import { choice, int, intOrNull, real, text, textOrNull } from "../../src/db/column.ts";
import { decode, type Result, type ResultColumn, SchemaError } from "../../src/db/decode.ts";
import { maybeOne, one } from "../../src/db/question.ts";
import { sql } from "../../src/db/sql.ts";

function column(name: string, type: ResultColumn["type"], cells: readonly unknown[]): ResultColumn {
  return { name, type, nullCount: cells.filter((cell) => cell === null).length, cell: (row) => cells[row] };
}

function result(...columns: ResultColumn[]): Result {
  return { rowCount: 2, columns };
}

describe("decode", () => {
  it("gives rows with numbers for 64-bit integers", () => {
    const rows = decode(
      { theme: text(), passages: int() },
      result(column("theme", "text", ["a", "b"]), column("passages", "int", [1n, 2])),
      "test",
    );
    expect(rows).toEqual([
      { theme: "a", passages: 1 },
      { theme: "b", passages: 2 },
    ]);
  });

  it("keeps null as not stated", () => {
    const columns = { number: textOrNull(), page: intOrNull() };
    const rows = decode(columns, result(column("number", "text", [null, "8a"]), column("page", "int", [3, null])), "t");
    expect(rows).toEqual([
      { number: null, page: 3 },
      { number: "8a", page: null },
    ]);
  });

  it.each([
    ["another name", { a: text() }, [column("b", "text", ["x", "y"])], 'list: unexpected column "b"'],
    ["a missing column", { a: text(), b: text() }, [column("a", "text", ["x", "y"])], 'list: column "b" is missing'],
    ["another type", { a: int() }, [column("a", "text", ["x", "y"])], 'list: column "a" is text; expected int'],
    ["a type of no use", { a: text() }, [column("a", { other: "DATE" }, [1, 2])], 'column "a" is DATE; expected text'],
    ["an empty cell", { a: text() }, [column("a", "text", ["x", null])], 'column "a" holds 1 empty cells'],
    ["a number too large", { a: int() }, [column("a", "int", [2n ** 60n, 1n])], "is too large for a number"],
    [
      "an unknown choice",
      { a: choice(["x"]) },
      [column("a", "text", ["x", "z"])],
      'unknown value "z"; expected one of x',
    ],
  ])("refuses %s", (_, columns, found, message) => {
    expect(() => decode(columns, result(...found), "list")).toThrow(SchemaError);
    expect(() => decode(columns, result(...found), "list")).toThrow(message);
  });

  it("takes whole numbers for real ones", () => {
    expect(decode({ score: real() }, result(column("score", "int", [1, 2])), "t")).toEqual([
      { score: 1 },
      { score: 2 },
    ]);
  });
});

describe("a question", () => {
  const two = result(column("a", "text", ["x", "y"]));
  const none = { rowCount: 0, columns: [column("a", "text", [])] };

  it("of one row refuses none and two", () => {
    const question = one("one", { a: text() }, sql`select 1`);
    expect(() => question.read(two)).toThrow("one: expected one row, found 2");
    expect(() => question.read(none)).toThrow("one: expected one row, found 0");
  });

  it("of at most one row gives null for none and refuses two", () => {
    const question = maybeOne("maybe", { a: text() }, sql`select 1`);
    expect(question.read(none)).toBeNull();
    expect(() => question.read(two)).toThrow("maybe: expected at most one row, found 2");
  });
});
