import { describe, expect, it } from "vitest";
import { asksOf } from "../../src/coding/asksOf.ts";
import { compileAsks } from "../../src/coding/compileAsks.ts";
import type { AskBook } from "../../src/model/asks.ts";
import type { AskId } from "../../src/model/ids.ts";

const ask = (id: string, phrases: readonly string[], not?: readonly string[]) => ({
  id: id as AskId,
  kind: "change" as const,
  label: id,
  phrases,
  ...(not === undefined ? {} : { not }),
});

const book: AskBook = {
  version: "1",
  note: "",
  asks: [
    ask("train", ["train*", "briefing|briefings"]),
    ask("flag", ["flag|flags", "mark ... file|record"], ["red flag of", "flag of convenience"]),
    ask("schools", ["college|school"], ["college of policing"]),
    ask("minutes", ["=minutes"]),
  ],
};
const asks = compileAsks(book);
const found = (text: string) => asksOf({ kind: "recommendation", text }, asks);

describe("the asks of a passage", () => {
  it("stand sentence by sentence, those of one in the order of the codebook, each once", () => {
    expect(found("Flag the file. Nothing here. Flag it in the training, and train again: flags.")).toEqual([
      ["flag"],
      ["train", "flag"],
    ]);
  });

  it("are those of every part: text, sub-items, outcome, lesson", () => {
    expect(
      asksOf(
        { kind: "recommendation", text: "Train staff.", subItems: [{ text: "Flags" }, { text: "Schools" }] },
        asks,
      ),
    ).toEqual([["train"], ["flag"], ["schools"]]);
    expect(asksOf({ kind: "action", text: null, outcome: "Staff are trained." }, asks)).toEqual([["train"]]);
    expect(asksOf({ kind: "learning", text: "No flag.", lesson: "Train them." }, asks)).toEqual([["flag"], ["train"]]);
    expect(asksOf({ kind: "action", text: null, outcome: null }, asks)).toEqual([]);
  });

  it("are not counted inside a set phrase, and are outside it", () => {
    expect(found("The College of Policing is to answer.")).toEqual([]);
    expect(found("The College of Policing and each college are to answer.")).toEqual([["schools"]]);
    expect(found("It was a red flag of sorts.")).toEqual([]);
    expect(found("It was a red flag of sorts, so flag it.")).toEqual([["flag"]]);
  });

  it("do not reach over the end of a sentence or past the longest gap", () => {
    expect(found("Mark it. The file is kept.")).toEqual([]);
    expect(found("Mark it on the patient file.")).toEqual([["flag"]]);
    expect(found("Mark it at once and in plain large letters on the file.")).toEqual([]);
  });

  it("tell a word that must stand as it is from its other forms", () => {
    expect(found("Circulate the minutes.")).toEqual([["minutes"]]);
    expect(found("Wait a minute.")).toEqual([]);
  });

  it("are the same when lines are broken anew, in capitals, with other quotes and dashes", () => {
    const text = "Mark the record — “flags” for the officers’ training; brief the school. Hold briefings.";
    const plain = found(text);
    expect(plain.length).toBeGreaterThan(1);
    expect(found(text.replaceAll(" ", "\n"))).toEqual(plain);
    expect(found(text.toUpperCase())).toEqual(plain);
    expect(found(text.replace(/[“”]/g, '"').replace("’", "'").replace("—", "-"))).toEqual(plain);
  });

  it("are none of an empty or wordless text", () => {
    for (const text of ["", "   ", "• – …", "12/05/2022"]) expect(found(text)).toEqual([]);
  });
});

describe("compileAsks", () => {
  it("keeps version and order", () => {
    expect([asks.version, ...asks.ids]).toEqual(["1", "train", "flag", "schools", "minutes"]);
  });

  it.each(["... train", "train ...", "Train", "train-ing", ""])("throws on the phrase %j, naming it", (phrase) => {
    const wrong = { ...book, asks: [ask("wrong", [phrase])] };
    expect(() => compileAsks(wrong)).toThrow(JSON.stringify(phrase));
    expect(() => compileAsks({ ...book, asks: [ask("wrong", ["train"], [phrase])] })).toThrow(JSON.stringify(phrase));
  });
});
