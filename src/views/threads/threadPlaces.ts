import type { Labels } from "../labels.ts";
import { shortPartnership } from "../reviewName.ts";
import type { Standing, StandingKind } from "./standing.ts";
import { standingWord } from "./standingSentence.ts";
import type { ThreadColumn } from "./threadColumns.ts";

/** The columns of a partnership, and in words what each of its reviews reports. */
export type ThreadPlace = {
  readonly name: string;
  /** `DHR 1: reported complete; DHR 4: open`. */
  readonly reported: string;
  readonly columns: readonly ThreadColumn[];
};

/** The columns by partnership in alphabetical order; inside each they keep their order. */
export function threadPlaces(
  columns: readonly ThreadColumn[],
  standings: readonly Standing[],
  labels: Labels,
): readonly ThreadPlace[] {
  const groups = new Map<string, ThreadColumn[]>();
  for (const column of columns) {
    const name = partnershipOf(column, labels);
    groups.set(name, [...(groups.get(name) ?? []), column]);
  }
  const kinds = new Map(standings.map(({ review, documents, is }) => [review ?? documents[0] ?? "", is]));
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b, "en-GB"))
    .map(([name, those]) => ({ name, reported: reportedWords(those, kinds, labels), columns: those }));
}

function partnershipOf({ name, members: [first] }: ThreadColumn, labels: Labels): string {
  const partnership = first === undefined ? undefined : labels.partnerships.get(first.member.partnership);
  return partnership === undefined ? name : shortPartnership(partnership.name);
}

function reportedWords(
  columns: readonly ThreadColumn[],
  kinds: ReadonlyMap<string, StandingKind>,
  labels: Labels,
): string {
  const parts = columns.map(({ key, name, members: [first] }) => {
    const review = first?.member.review ?? null;
    const label = review === null ? name : (labels.reviews.get(review)?.label ?? name);
    const kind = kinds.get(key);
    return kind === undefined ? label : `${label}: ${standingWord(kind)}`;
  });
  return parts.join("; ");
}
