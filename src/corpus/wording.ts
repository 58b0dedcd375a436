import type { Action, Clause, Extraction, Learning, Recommendation, Update } from "../model/extraction.ts";
import type { PassageId } from "../model/ids.ts";

/** The source words of a recommendation: its text, then its sub-items, one a line. */
export function recommendationWording({ text, subItems }: Pick<Recommendation, "text" | "subItems">): string {
  return [text, ...subItems.map((item) => `${item.letter}) ${item.text}`)].join("\n");
}

/** The source words of an action: what is to be done, then the outcome hoped for, one a line; null where neither is printed. */
export function actionWording({ text, outcome }: Pick<Action, "text" | "outcome">): string | null {
  const printed = [text, outcome].filter((part) => part !== null);
  return printed.length === 0 ? null : printed.join("\n");
}

/** The source words of a learning point: its text, then the lesson drawn from it, one a line. */
export function learningWording({ text, lesson }: Pick<Learning, "text" | "lesson">): string {
  return lesson === null ? text : `${text}\n${lesson}`;
}

/** The source words of every passage of a document by its id; an action without words is left out. */
export function wordings(extraction: Extraction): ReadonlyMap<PassageId, string> {
  const byId = new Map<PassageId, string>();
  for (const record of extraction.recommendations) byId.set(record.id, recommendationWording(record));
  for (const record of extraction.actions) {
    const wording = actionWording(record);
    if (wording !== null) byId.set(record.id, wording);
  }
  const plain: readonly (Update | Clause)[] = [...extraction.updates, ...extraction.clauses];
  for (const record of plain) byId.set(record.id, record.text);
  for (const record of extraction.learning) byId.set(record.id, learningWording(record));
  return byId;
}
