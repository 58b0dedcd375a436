import { describe, expect, it } from "vitest";
import { compilePhrase } from "../../src/coding/phrase.ts";
import { wordsOf } from "../../src/coding/words.ts";

function found(phrase: string, text: string): string[] | null {
  const words = wordsOf(text);
  const compiled = compilePhrase(phrase);
  for (let at = 0; at < words.length; at++) {
    const indexes = compiled.indexesFrom(words, at);
    if (indexes) return indexes.map((index) => words[index]?.surface ?? "");
  }
  return null;
}

describe("compilePhrase", () => {
  it("finds words in order, whatever their inflection", () => {
    expect(found("share information", "Agencies shared information")).toEqual(["shared", "information"]);
    expect(found("share information", "Information was shared")).toBeNull();
  });

  it("reads a star as a beginning, an equals sign as the very word, a bar as a choice", () => {
    expect(found("flag*", "deflagged, then flagging")).toEqual(["flagging"]);
    expect(found("=record", "He recorded it for the record")).toEqual(["record"]);
    expect(found("gp|doctor surgery", "a doctor's surgery")).toEqual(["doctor", "surgery"]);
  });

  it("lets up to four words stand in a gap, and no end of a sentence", () => {
    expect(found("notify ... police", "notify at once the local police")).toEqual(["notify", "police"]);
    expect(found("notify ... police", "notify a b c d e police")).toBeNull();
    expect(found("notify ... police", "Notify the GP. Police attend.")).toBeNull();
  });

  it.each(["", "... police", "police ...", "Police", "a|", "don't", "flag**x"])("refuses %j", (source) => {
    expect(() => compilePhrase(source)).toThrow(/phrase/);
  });
});
