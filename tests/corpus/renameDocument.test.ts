import { expect, it } from "vitest";
import { renameDocument } from "../../src/corpus/renameDocument.ts";
import type { DocumentId } from "../../src/model/ids.ts";
import { inventedCorpus } from "../fixtures/corpus/extractions.ts";

it("renames every id and nothing else, and back again", () => {
  for (const { extraction } of inventedCorpus()) {
    const renamed = renameDocument(extraction, "another-2" as DocumentId);
    const ids =
      JSON.stringify(renamed).match(/"[^"]*\/(?:recommendation|action|update|learning|clause)-[0-9a-f]{8}/g) ?? [];
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !id.startsWith('"another-2/'))).toEqual([]);
    expect(renameDocument(renamed, extraction.document.id)).toEqual(extraction);
  }
});
