import { tableFromIPC } from "@uwdata/flechette";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpusTables } from "../../src/corpus/corpusTables.ts";
import { toArrow } from "../../src/corpus/toArrow.ts";
import { type Row, TABLES, type TableName } from "../../src/model/tables.ts";
import { inventedInput } from "./invented.ts";

const tables = corpusTables(inventedInput("source"));

describe("toArrow", () => {
  it.each(Object.keys(TABLES) as TableName[])("gives back what was written: %s", (name) => {
    const read = tableFromIPC(toArrow(name, tables[name]));
    expect(read.toArray()).toEqual(tables[name]);
    expect(read.schema.fields.filter(({ nullable }) => nullable).map((field) => field.name)).toEqual(
      Object.entries(TABLES[name])
        .filter(([, type]) => type.endsWith("?"))
        .map(([column]) => column),
    );
  });

  it("writes any text and any gap between texts", () => {
    const lead = fc.record({
      action_id: fc.string(),
      position: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      printed: fc.string({ unit: "grapheme" }),
      agency_id: fc.option(fc.string({ unit: "grapheme" })),
      passage_at: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(lead), (rows) => {
        const bytes = toArrow("leads", rows);
        expect(tableFromIPC(bytes).toArray()).toEqual(rows);
        expect(toArrow("leads", rows)).toEqual(bytes);
      }),
    );
  });

  it("keeps the columns of a table without rows", () => {
    expect(tableFromIPC(toArrow("clauses", [])).names).toEqual(Object.keys(TABLES.clauses));
  });

  it("names the place of a null that must be stated", () => {
    const [row] = tables.terms;
    const broken = { ...row, stem: null } as unknown as Row<"terms">;
    expect(() => toArrow("terms", [broken])).toThrow("no value at terms.stem, row 1");
  });
});
