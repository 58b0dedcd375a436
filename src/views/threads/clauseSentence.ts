import type { DocumentId, PartnershipId } from "../../model/ids.ts";
import type { AnsweringClause } from "../../queries/answeringClauses.ts";
import type { Labels } from "../labels.ts";
import { countedInWords } from "../numberWord.ts";
import { shortPartnership } from "../reviewName.ts";
import { listed } from "../words.ts";
import { documentDate } from "./documentDate.ts";

const MOST_NUMBERS = 3;
const MOST_DOCUMENTS = 2;
const DOCUMENTS = ["more practice document", "more practice documents"] as const;

type Placed = Omit<AnsweringClause, "thread">;

/**
 * Where practice documents already say it, each with whose it is and of what date: `Northmoor’s own practice document,
 * “…”, in the version of December 2022, appears to say this at 12.11.` The own area’s stand first, those beyond two are counted.
 * @param own the partnerships whose reviews ask for it
 */
export function clauseSentence(clauses: readonly Placed[], own: ReadonlySet<PartnershipId>, labels: Labels): string {
  const numbers = new Map<DocumentId, Set<string>>();
  for (const { document, number } of clauses.toSorted((a, b) => foreign(a) - foreign(b))) {
    numbers.set(document, (numbers.get(document) ?? new Set()).add(number));
  }
  const more = numbers.size - MOST_DOCUMENTS;
  const sentences = [...numbers]
    .slice(0, MOST_DOCUMENTS)
    .map(([document, at]) => `${documentWords(document, own, labels)}, appears to say this at ${numberList([...at])}.`);
  if (more > 0) sentences.push(`So ${more === 1 ? "does" : "do"} ${countedInWords(more, DOCUMENTS)}.`);
  return sentences.join(" ");

  function foreign({ partnership }: Placed): number {
    return own.has(partnership) ? 0 : 1;
  }
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
  const closest = numbers.slice(0, MOST_NUMBERS).sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  return listed(more <= 0 ? closest : [...closest, countedInWords(more, ["more clause", "more clauses"])]);
}

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
