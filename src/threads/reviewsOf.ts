import { lettersAndDigits } from "../extract/lettersAndDigits.ts";
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
  /** The pseudonyms of its people, and those that its label is made of. */
  readonly names: ReadonlySet<string>;
  readonly labelNames: ReadonlySet<string>;
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
    const byLabel = a.labelNames.size > 0 && b.labelNames.size > 0;
    if (byLabel ? meet(a.labelNames, b.labelNames) > 0 : meet(a.names, b.names) > 0) return true;
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
  const printed = review?.label ?? "";
  const numbers = (printed.match(/\d+/g) ?? []).map((number) => number.replace(/^0+(?=\d)/, ""));
  const names = (review?.pseudonyms ?? []).map(nameIn);
  const labelNames = [nameIn(printed), ...names.filter((name) => lettersAndDigits(printed).includes(name))];
  return {
    id,
    place: partnership === null ? null : lettersAndDigits(partnership),
    label: numbers.length > 0 || besideKind(printed) !== "" ? reviewLabel(printed) : null,
    numbers: new Set(numbers),
    names: new Set([...names, ...labelNames].filter(tellsOne)),
    labelNames: new Set(labelNames.filter(tellsOne)),
    recommendations: new Set(recommendations.map((one) => wordPrint(one.id))),
  };
}

/** The fingerprint in the id of a recommendation: equal for equal words. */
function wordPrint(id: string): string {
  return /-([0-9a-f]{8})(?:-\d+)?$/.exec(id)?.[1] ?? id;
}

const KIND_OF_REVIEW =
  /\b(?:domestic|abuse|related|homicide|death|safeguarding|adults?|children'?s?|serious|case|practice|reviews?|dhrs?|dardrs?|sars?|scrs?|l?csprs?|the|into|of|number|no)\b/gi;
/** What people are called in many reviews ("Mr A", "the victim") tells none of them. */
const ROLE =
  /\b(?:victims?|perpetrators?|child|persons?|subjects?|deceased|males?|females?|mr|mrs|ms|miss|mother|father|parents?|sister|brother|son|daughter|(?:ex-?)?partner|wife|husband)\b/gi;

function besideKind(label: string): string {
  return lettersAndDigits(label.replace(KIND_OF_REVIEW, " "));
}

/** The name that a label or pseudonym holds; empty where it is told by a number. */
function nameIn(printed: string): string {
  return /\d/.test(printed) ? "" : besideKind(printed.replace(ROLE, " "));
}

function tellsOne(name: string): boolean {
  return name.length > 2;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length;
}
