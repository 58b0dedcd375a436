import { describe, expect, it } from "vitest";
import { adoptDocument } from "../../src/corpus/adoptDocument.ts";
import { recordLines } from "../../src/corpus/recordLines.ts";
import { adoptedShape } from "../../src/corpus/shapes/adoptedShape.ts";
import { extractionShape } from "../../src/corpus/shapes/extractionShape.ts";
import { registerShape } from "../../src/corpus/shapes/registerShape.ts";
import { webAddress } from "../../src/corpus/shapes/shape.ts";
import { inventedCorpus } from "../fixtures/corpus/extractions.ts";
import { ADOPTING } from "./adopting.ts";

const extractions = inventedCorpus().map(({ extraction }) => extraction);

describe("shapes", () => {
  it.each(extractions.map((extraction) => [extraction.document.id, extraction] as const))(
    "read back what was written: %s",
    (_, extraction) => {
      const adopted = adoptDocument(extraction, ADOPTING);
      expect(extractionShape(JSON.parse(JSON.stringify(extraction)), "file")).toEqual(extraction);
      expect(adoptedShape(JSON.parse(recordLines(adopted)), "file")).toEqual(adopted);
    },
  );

  it.each([
    [
      "status",
      "Compl.",
      'file.actions[0].status: expected one of completed, partly-completed, in-progress, national, no-longer-needed, not-stated, found "Compl."',
    ],
    ["rag", ["blue"], 'file.actions[0].rag[0]: expected one of red, amber, green, found "blue"'],
    ["target", { printed: "June", date: "2022-13" }, 'file.actions[0].target.date: not a partial ISO date: "2022-13"'],
    ["id", "", "file.actions[0].id: expected an id"],
    ["number", undefined, "file.actions[0].number: expected text, found nothing"],
  ])("name the place of a wrong %s", (field, value, message) => {
    const [extraction] = extractions;
    const [action] = extraction?.actions ?? [];
    expect(() => extractionShape({ ...extraction, actions: [{ ...action, [field]: value }] }, "file")).toThrow(message);
  });

  it("read a register only with every field stated, if by null", () => {
    expect(() => registerShape({ version: "1", documents: [{ id: "a" }] }, "sources.json")).toThrow(
      "sources.json.documents[0].file: expected text, found nothing",
    );
  });
});

describe("an address of the web", () => {
  it.each(["https://example.org/plan.pdf", "http://example.org"])("is %s", (address) => {
    expect(webAddress(address, "sources.json")).toBe(address);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "plan.pdf", " https://example.org", "https:// x", "", 1])(
    "is not %j",
    (address) => {
      expect(() => webAddress(address, "sources.json")).toThrow("sources.json: expected an address");
    },
  );
});
