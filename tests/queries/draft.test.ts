import { describe, expect, it } from "vitest";
import type { PassageId, ThreadId } from "../../src/model/ids.ts";
import type { Tables } from "../../src/model/tables.ts";
import { draftNames } from "../../src/queries/draftNames.ts";
import { draftRecords } from "../../src/queries/draftRecords.ts";
import { draftRows } from "../../src/queries/draftRows.ts";
import { inventedTables } from "../db/inventedCorpus.ts";
import { nativeEngine } from "../db/nativeEngine.ts";
import { codingsOf, placed, postingsOf } from "../db/readable.ts";

const held = inventedTables();
const compared = held.passages.filter(({ kind }) => kind !== "update");
const [one, other] = compared.map(({ passage_id }) => passage_id as PassageId);
if (one === undefined || other === undefined) throw new Error("the invented corpus holds too few passages");

const thread = (id: string, position: number): Tables["threads"][number] => ({
  thread_id: id,
  title: `Thread ${position}`,
  strength: "close",
  reviews: 2,
  partnerships: 2,
  members: 2,
  shared_words: "",
  shared_asks: "",
  position,
});
const member = (of: string, passage: string, position: number) => ({
  thread_id: of,
  passage_id: passage,
  role: "asks",
  restates_id: null,
  position,
});
const threads = [thread("thread-b", 0), thread("thread-a", 1)];
const members = [member("thread-a", one, 0), member("thread-b", one, 0), member("thread-a", other, 1)];
const engine = await nativeEngine({
  ...held,
  threads,
  ...placed({ thread_members: members }, { ...held, threads }),
});
const rows = await engine.ask(draftRows);
const rowOf = (id: PassageId) => rows.find((row) => row.id === id);

describe("the passages a draft is compared with", () => {
  it("are all but updates, each once", () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(compared.map(({ passage_id }) => passage_id).toSorted());
  });

  it("have every stem of the document's words with its count, and none of the summary's", () => {
    const stems = new Map(held.terms.map(({ term_id, stem }) => [term_id, stem]));
    for (const { passage_id } of compared) {
      const expected = postingsOf(held)
        .filter((posting) => posting.passage_id === passage_id && posting.field === "source")
        .map(({ term_id, count }) => (count > 1 ? `${stems.get(term_id)}*${count}` : stems.get(term_id)));
      const words = rowOf(passage_id as PassageId)?.words ?? "";
      expect(words.split(" ").filter(Boolean).toSorted()).toEqual(expected.toSorted());
    }
  });

  it("have their themes, what is asked sentence by sentence, and the most widespread of their threads", () => {
    for (const { passage_id, sentence_asks } of compared) {
      const row = rowOf(passage_id as PassageId);
      const themes = codingsOf(held)
        .filter((coding) => coding.passage_id === passage_id)
        .map(({ theme_id }) => theme_id);
      expect(row?.themes.split(" ").filter(Boolean).toSorted()).toEqual(themes.toSorted());
      expect(row?.asks).toBe(sentence_asks);
    }
    expect(rowOf(one)?.thread).toBe("thread-b" as ThreadId);
    expect(rowOf(other)?.thread).toBe("thread-a" as ThreadId);
    expect(rows.filter((row) => row.thread !== null)).toHaveLength(2);
  });
});

describe("the names a document prints", () => {
  it("are its partnership's and those of the bodies that lead, are addressed, report or learned", async () => {
    const names = await engine.ask(draftNames);
    expect(names.map(({ document }) => document)).toEqual(
      held.documents.map(({ document_id }) => document_id).toSorted(),
    );
    const byDocument = new Map(names.map((row) => [row.document as string, row.names.split("\n")]));
    for (const { document_id, partnership_id } of held.documents) {
      const { name } = held.partnerships.find((each) => each.partnership_id === partnership_id) ?? { name: "" };
      expect(byDocument.get(document_id)).toContain(name);
    }
    const documentOf = new Map(held.actions.map(({ action_id, document_id }) => [action_id, document_id]));
    for (const { action_id, printed } of held.leads) {
      expect(byDocument.get(documentOf.get(action_id) ?? "")).toContain(printed);
    }
  });
});

describe("records near a draft", () => {
  it("are those named, and none for no name", async () => {
    expect((await engine.ask(draftRecords([other, one]))).map(({ id }) => id).toSorted()).toEqual(
      [one, other].toSorted(),
    );
    expect(await engine.ask(draftRecords([]))).toEqual([]);
  });
});
