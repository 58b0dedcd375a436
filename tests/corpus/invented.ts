import { compileAsks } from "../../src/coding/compileAsks.ts";
import { adoptDocument } from "../../src/corpus/adoptDocument.ts";
import type { CorpusInput } from "../../src/corpus/corpusInput.ts";
import { wordings } from "../../src/corpus/wording.ts";
import { CODEBOOK } from "../fixtures/corpus/codebook.ts";
import { inventedCorpus } from "../fixtures/corpus/extractions.ts";
import { PLANS } from "../fixtures/corpus/register.ts";

/** The invented corpus as the tables are built from it, with or without its wording. */
export function inventedInput(edition: "summary" | "source"): CorpusInput {
  return {
    codebook: CODEBOOK,
    documents: inventedCorpus().map(({ extraction, summaries }, index) => {
      const plan = PLANS[index];
      if (plan === undefined) throw new RangeError(`no register entry for document ${extraction.document.id}`);
      return {
        source: { ...plan.source, sha256: "" },
        adopted: adoptDocument(extraction, { version: CODEBOOK.version, asks: compileAsks(CODEBOOK.askBook) }),
        summaries,
        wording: edition === "source" ? wordings(extraction) : null,
      };
    }),
  };
}
