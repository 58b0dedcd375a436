import { sha256 } from "../scripts/disk/fingerprint.ts";
import type { CorpusDocument, CorpusInput } from "../src/corpus/corpusInput.ts";
import { corpusTables } from "../src/corpus/corpusTables.ts";
import { publishedFiles } from "../src/corpus/publishedFiles.ts";
import type { ActionId, DocumentId } from "../src/model/ids.ts";
import { inventedInput } from "../tests/corpus/invented.ts";
import type { Measurement } from "./measurement.ts";

/** Records to tables, search index and Arrow. */
export const corpus: Measurement = {
  name: "corpus",
  unit: "times the invented corpus",
  lengths: [1, 10, 100],
  prepare: (times) => {
    const input = repeated(inventedInput("summary"), times);
    return () => publishedFiles(corpusTables(input), { dataVersion: "1", codebookVersion: "1" }, sha256);
  },
};

function repeated({ codebook, documents }: CorpusInput, times: number): CorpusInput {
  const copies = Array.from({ length: times }, (_, copy) => documents.map((document) => copied(document, copy)));
  return { codebook, documents: copies.flat() };
}

/** The same document under ids of its own. */
function copied({ source, adopted, summaries, wording }: CorpusDocument, copy: number): CorpusDocument {
  const own = <T extends string>(id: T) => `${copy}-${id}` as T;
  const renamed = <T extends { readonly id: string }>(record: T): T => ({ ...record, id: own(record.id) });
  const id: DocumentId = own(source.id);
  return {
    source: { ...source, id },
    summaries: Object.fromEntries(Object.entries(summaries).map(([record, text]) => [own(record), text])),
    wording,
    adopted: {
      ...adopted,
      document: { ...adopted.document, id },
      recommendations: adopted.recommendations.map(renamed),
      actions: adopted.actions.map((action) => ({
        ...renamed(action),
        recommendationId: own(action.recommendationId),
      })),
      updates: adopted.updates.map((update) => ({ ...renamed(update), actionId: own<ActionId>(update.actionId) })),
      learning: adopted.learning.map(renamed),
      clauses: adopted.clauses.map(renamed),
    },
  };
}
