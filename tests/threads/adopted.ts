import type { AdoptedDocument } from "../../src/model/adopted.ts";
import type { DocumentId, RecommendationId } from "../../src/model/ids.ts";
import type { DocumentKind } from "../../src/model/vocabulary.ts";

type Said = {
  readonly kind?: DocumentKind;
  readonly partnership?: string | null;
  readonly label?: string | null;
  readonly pseudonyms?: readonly string[];
  /** Fingerprints of its recommendations. */
  readonly prints?: readonly string[];
};

/** An adopted document that says so much and no more. */
export function adoptedDocument(id: string, said: Said = {}): AdoptedDocument {
  const { kind = "action-plan", partnership = null, label = null, pseudonyms = [], prints = [] } = said;
  return {
    codebookVersion: "1",
    document: {
      id: id as DocumentId,
      file: `${id}.txt`,
      sha256: "",
      kind,
      title: id,
      partnership,
      review: label === null ? null : { label, pseudonyms },
      dated: null,
    },
    recommendations: prints.map((print) => ({
      id: `${id}/recommendation-${print}` as RecommendationId,
      number: null,
      origin: "panel",
      addressedTo: null,
      scope: null,
      subItems: [],
      themes: [],
      asks: [],
      links: [],
      words: [],
      place: { page: null, section: null, row: null },
    })),
    actions: [],
    updates: [],
    learning: [],
    clauses: [],
    findings: [],
  };
}
