import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCodebook, readDocument, readRegister } from "../../scripts/disk/dataFolder.ts";
import { PROJECT_ROOT } from "../../scripts/disk/projectRoot.ts";
import { readSourceDocuments } from "../../scripts/disk/sourceDocuments.ts";
import { compileAsks } from "../../src/coding/compileAsks.ts";
import { adoptDocument } from "../../src/corpus/adoptDocument.ts";
import { notWithdrawn } from "../../src/corpus/register.ts";
import type { AdoptedDocument } from "../../src/model/adopted.ts";
import { SOURCE_FOLDER, WITHOUT_MATERIAL } from "../material.ts";

const DATA = join(PROJECT_ROOT, "data");
const register = readRegister(DATA);
const documents = notWithdrawn(register);
const codebook = readCodebook(DATA);
const KINDS = ["recommendations", "actions", "updates", "learning", "clauses"] as const;

function codingsOf({ recommendations, actions, learning, clauses }: AdoptedDocument) {
  return [...recommendations, ...actions, ...learning, ...clauses].flatMap(({ themes }) => themes);
}

describe.each(documents.map((source) => [source.id, source] as const))("data/reviews/%s.json", (_, source) => {
  const { adopted } = readDocument(DATA, source);

  it("was adopted from the document that the register describes, with the codebook of this version", () => {
    const { id, sha256, kind } = adopted.document;
    expect({ id, sha256, kind, codebookVersion: adopted.codebookVersion }).toEqual({
      id: source.id,
      sha256: source.sha256,
      kind: source.kind,
      codebookVersion: codebook.version,
    });
  });

  it("names only themes and bodies that the codebook holds", () => {
    const themes = new Set(codebook.themes.map(({ id }) => id));
    const agencies = new Set(codebook.agencies.map(({ id }) => id));
    expect(codingsOf(adopted).filter(({ theme }) => !themes.has(theme))).toEqual([]);
    const leads = adopted.actions.flatMap((action) => action.leads);
    expect(leads.filter(({ agencyId }) => agencyId !== null && !agencies.has(agencyId))).toEqual([]);
  });

  it("has for every action its recommendation, and for every update its action", () => {
    const recommendations = new Set(adopted.recommendations.map(({ id }) => id));
    const actions = new Set(adopted.actions.map(({ id }) => id));
    expect(adopted.actions.filter(({ recommendationId }) => !recommendations.has(recommendationId))).toEqual([]);
    expect(adopted.updates.filter(({ actionId }) => !actions.has(actionId))).toEqual([]);
  });
});

describe.skipIf(SOURCE_FOLDER === null)(
  `facts (${SOURCE_FOLDER === null ? WITHOUT_MATERIAL : "checked"})`,
  async () => {
    const read = SOURCE_FOLDER === null ? null : await readSourceDocuments(SOURCE_FOLDER, DATA, register);

    it.each(documents.map((source) => [source.title, source] as const))(
      "are what reading the document again gives: %s",
      (_, source) => {
        const extraction = read?.documents.get(source.id)?.extraction;
        if (extraction === undefined) throw new Error(`${source.file} is not among the source documents`);
        const fresh = adoptDocument(extraction, { version: codebook.version, asks: compileAsks(codebook.askBook) });
        const { adopted } = readDocument(DATA, source);
        expect(adopted.document).toEqual(fresh.document);
        for (const kind of KINDS) expect(adopted[kind]).toEqual(fresh[kind]);
        expect(adopted.findings).toEqual(fresh.findings);
      },
    );
  },
);
