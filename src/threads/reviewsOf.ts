import type { AdoptedDocument } from "../model/adopted.ts";
import type { DocumentId } from "../model/ids.ts";
import { reviewLabel } from "./reviewLabel.ts";

const REPRINTED_LEAST = 2;
const REPRINTED_SHARE = 0.3;

/** What a document prints that tells of which review it is. */
type Told = {
  readonly id: DocumentId;
  readonly place: string | null;
  readonly label: string | null;
  readonly numbers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly recommendations: ReadonlySet<string>;
};

/**
 * Which documents are of one review, by what they print: the same label or pseudonym in the same partnership, or
 * recommendations of which a good part is letter for letter the same, unless their labels bear different numbers. Where a
 * document says too little it is a review of its own.
 * @returns document id -> the id of the first document of its review; null for a practice document
 */
export function reviewsOf(documents: readonly AdoptedDocument[]): ReadonlyMap<DocumentId, DocumentId | null> {
  let reviews: (readonly Told[])[] = [];
  for (const document of documents) {
    if (document.document.kind === "practice-document") continue;
    let joined: readonly Told[] = [tell(document)];
    const apart: (readonly Told[])[] = [];
    for (const review of reviews) {
      if (areOfOneReview(review, joined)) joined = [...review, ...joined];
      else apart.push(review);
    }
    reviews = [...apart, joined];
  }
  const order = new Map(documents.map(({ document }, index) => [document.id, index]));
  const place = ({ id }: Told) => order.get(id) ?? 0;
  const first = new Map(
    reviews.flatMap((review) => {
      const [earliest] = [...review].sort((a, b) => place(a) - place(b));
      return review.map(({ id }) => [id, earliest?.id ?? id] as const);
    }),
  );
  return new Map(documents.map(({ document }) => [document.id, first.get(document.id) ?? null]));
}

function areOfOneReview(some: readonly Told[], others: readonly Told[]): boolean {
  const pairs = some.flatMap((a) => others.map((b) => [a, b] as const));
  return pairs.some(([a, b]) => sayTheSame(a, b)) && !pairs.some(([a, b]) => contradict(a, b));
}

function sayTheSame(a: Told, b: Told): boolean {
  if (a.place !== null && a.place === b.place) {
    if (a.label !== null && a.label === b.label) return true;
    if (meet(a.names, b.names) > 0) return true;
  }
  const shared = meet(a.recommendations, b.recommendations);
  const fewer = Math.min(a.recommendations.size, b.recommendations.size);
  return shared >= REPRINTED_LEAST && shared >= REPRINTED_SHARE * fewer;
}

/** Labels that bear numbers, and none in common, name different reviews. */
function contradict(a: Told, b: Told): boolean {
  return a.numbers.size > 0 && b.numbers.size > 0 && meet(a.numbers, b.numbers) === 0;
}

function tell({ document, recommendations }: AdoptedDocument): Told {
  const { id, partnership, review } = document;
  const label = review === null ? null : reviewLabel(review.label);
  const named = [review?.label ?? "", ...(review?.pseudonyms ?? [])].map(nameIn).filter((name) => name !== "");
  const numbers = (review?.label.match(/\d+/g) ?? []).map((number) => number.replace(/^0+(?=\d)/, ""));
  const says = numbers.length > 0 || named.length > 0;
  return {
    id,
    place: partnership === null ? null : letters(partnership),
    label: says ? label : null,
    numbers: new Set(numbers),
    names: new Set(named),
    recommendations: new Set(recommendations.map((one) => wordPrint(one.id))),
  };
}

/** The fingerprint in the id of a recommendation: equal for equal words. */
function wordPrint(id: string): string {
  return /-([0-9a-f]{8})(?:-\d+)?$/.exec(id)?.[1] ?? id;
}

const KIND_OF_REVIEW =
  /\b(?:domestic|abuse|related|homicide|death|safeguarding|adults?|children'?s?|serious|case|practice|reviews?|dh?ar?drs?|dhrs?|sars?|scrs?|l?csprs?|the|into|of|number|no)\b/gi;

/** The name a label holds beside what kind of review it is; empty where it has none, or is told by a number. */
function nameIn(label: string): string {
  return /\d/.test(label) ? "" : letters(label.replace(KIND_OF_REVIEW, " "));
}

function letters(printed: string): string {
  return printed.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length;
}
