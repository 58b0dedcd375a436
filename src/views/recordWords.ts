import type { RecordNaming, RecordRow } from "../queries/record.ts";
import type { Labels } from "./labels.ts";
import { reviewName, shortPartnership } from "./reviewName.ts";
import { capital, KIND_WORDS } from "./words.ts";

const MOST_BOLD = 240;

/** What a record is: `Panel recommendation 8a`, `Update 2 on action 4 of recommendation 3`, `Clause 12.11`. */
export function recordName(record: RecordNaming): string {
  const parents = [
    record.kind === "update" && record.actionNumber !== null ? `on action ${record.actionNumber}` : null,
    (record.kind === "action" || record.kind === "update") && record.recommendationNumber !== null
      ? `${record.kind === "update" && record.actionNumber !== null ? "of" : "under"} recommendation ${record.recommendationNumber}`
      : null,
  ].filter((part) => part !== null);
  return [ownName(record), ...parents].join(" ");
}

/** What a record is by itself: `Action 3`. */
export function ownName(record: RecordNaming): string {
  const kind = capital(KIND_WORDS[record.kind][0]);
  const own = record.kind === "update" ? record.sequence : record.number;
  return own === null ? kind : `${kind} ${own}`;
}

/** Where it comes from: the review, or for a practice document its title. */
export function recordOrigin(record: RecordNaming, labels: Labels): string {
  const review = record.review === null ? undefined : labels.reviews.get(record.review);
  if (review !== undefined) return reviewName(review);
  const partnership = labels.partnerships.get(record.partnership);
  const title = labels.documents.get(record.document)?.title ?? record.document;
  return partnership === undefined ? title : `${shortPartnership(partnership.name)}, ${title}`;
}

/** Its place in the source: `page 6, “Actions”, row 3`; null where the document gives none. */
export function recordPlace({ page, section, row }: RecordRow): string | null {
  const parts = [
    page === null ? null : `about page ${page}`,
    section === null ? null : `“${section}”`,
    row === null ? null : `row ${row}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}

/** Whose words are shown; always said. */
export function wordingWords({ wording }: RecordRow): string {
  return wording === "source" ? "Source wording" : "Summary in our words";
}

/** The class of a heading that holds the words: a source's wording may run over many lines, which bold type would make a wall. */
export function wordsClass({ text }: Pick<RecordRow, "text">): string | undefined {
  if (text === null) return "wordless";
  return text.length > MOST_BOLD ? "long" : undefined;
}

/** What stands where a record has no words to show. */
export function emptyWords({ kind, hasText }: RecordRow): string {
  if (kind === "action" && !hasText) return "The plan prints no words for this action, only its facts.";
  return "No summary has been written yet.";
}
