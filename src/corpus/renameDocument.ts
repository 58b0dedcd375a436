import type { Extraction } from "../model/extraction.ts";
import type { DocumentId } from "../model/ids.ts";

/** Gives a document another id: its own, the ids of its records and those by which they name each other. */
export function renameDocument(extraction: Extraction, id: DocumentId): Extraction {
  const former = `${extraction.document.id}/`;
  const renamed = <T extends string>(record: T): T =>
    (record.startsWith(former) ? `${id}/${record.slice(former.length)}` : record) as T;
  const own = <T extends { readonly id: string }>(record: T): T => ({ ...record, id: renamed(record.id) });
  return {
    ...extraction,
    document: { ...extraction.document, id },
    recommendations: extraction.recommendations.map(own),
    actions: extraction.actions.map((action) => ({
      ...own(action),
      recommendationId: renamed(action.recommendationId),
    })),
    updates: extraction.updates.map((update) => ({ ...own(update), actionId: renamed(update.actionId) })),
    learning: extraction.learning.map(own),
    clauses: extraction.clauses.map(own),
  };
}
