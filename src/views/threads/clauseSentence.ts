import type { DocumentId, PartnershipId } from "../../model/ids.ts";
import type { PracticeClause } from "../../queries/practiceClauses.ts";
import type { Labels } from "../labels.ts";
import { countedInWords } from "../numberWord.ts";
import { shortPartnership } from "../reviewName.ts";
import { listed } from "../words.ts";
import { documentDate } from "./documentDate.ts";

const MOST_NUMBERS = 3;

type Placed = Pick<PracticeClause, "clause" | "number" | "document" | "partnership" | "strength">;

/**
 * Where practice documents already say it, each with whose it is and of what date: `Northmoor’s own practice document,
 * “…”, in the version of December 2022, says this at 12.11.` Clauses that only touch it are left out.
 * @param own the partnerships whose reviews ask for it
 */
export function clauseSentence(clauses: readonly Placed[], own: ReadonlySet<PartnershipId>, labels: Labels): string {
  const numbers = new Map<DocumentId, Set<string>>();
  for (const { document, number, strength } of clauses) {
    if (strength !== "answers") continue;
    numbers.set(document, (numbers.get(document) ?? new Set()).add(number));
  }
  return [...numbers]
    .map(([document, at]) => `${documentWords(document, own, labels)}, says this at ${numberList([...at])}.`)
    .join(" ");
}

/** A practice document with its owner and its date: `Northmoor’s own practice document, “…”, in the version of 2022`. */
export function documentWords(id: DocumentId, own: ReadonlySet<PartnershipId>, labels: Labels): string {
  const document = labels.documents.get(id);
  const partnership = document === undefined ? undefined : labels.partnerships.get(document.partnership);
  const title = `“${document?.title ?? id}”`;
  const dated = (document?.dated ?? null) !== null && document?.datedBasis === "printed";
  const version = dated ? `in the version of ${documentDate(document)}` : documentDate(document);
  if (partnership === undefined) return `A practice document, ${title}, ${version}`;
  const owner = possessive(shortPartnership(partnership.name));
  return own.has(partnership.id)
    ? `${owner} own practice document, ${title}, ${version}`
    : `Another area’s practice document, ${owner} ${title}, ${version}`;
}

function numberList(numbers: readonly string[]): string {
  const more = numbers.length - MOST_NUMBERS;
  if (more <= 0) return listed(numbers);
  return listed([...numbers.slice(0, MOST_NUMBERS), countedInWords(more, ["more clause", "more clauses"])]);
}

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
