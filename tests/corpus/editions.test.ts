import { describe, expect, it } from "vitest";
import { corpusTables } from "../../src/corpus/corpusTables.ts";
import { TABLES, type TableName } from "../../src/model/tables.ts";
import { inventedInput } from "./invented.ts";

const embedded = corpusTables(inventedInput("summary"));
const withWording = corpusTables(inventedInput("source"));
const WORDED: readonly TableName[] = ["documents", "passages"];

describe("the edition with source wording", () => {
  it.each((Object.keys(TABLES) as TableName[]).filter((name) => !WORDED.includes(name)))(
    "answers as the embedded one does: %s",
    (name) => {
      expect(embedded[name].length).toBeGreaterThan(0);
      expect(withWording[name]).toEqual(embedded[name]);
    },
  );

  it("differs in the texts shown and in nothing else of a passage", () => {
    const rest = ({ passages }: typeof embedded) =>
      passages.map((row) => ({ ...row, text: 0, wording: 0, summary: 0 }));
    expect(rest(withWording)).toEqual(rest(embedded));
  });

  it("shows the source and keeps the summary beside it", () => {
    for (const [index, row] of embedded.passages.entries()) {
      const worded = withWording.passages[index];
      expect(row.wording).toBe("summary");
      expect(row.summary).toBeNull();
      expect(worded?.wording).toBe("source");
      expect(worded?.summary).toBe(row.text);
      if (row.text !== null) expect(worded?.text).not.toBe(row.text);
    }
  });
});
