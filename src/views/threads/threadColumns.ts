import type { PartialDate } from "../../model/partialDate.ts";
import type { ThreadMember } from "../../queries/threadMembers.ts";
import type { Labels } from "../labels.ts";
import { recordOrigin } from "../recordWords.ts";
import { documentDate } from "./documentDate.ts";

/** A counted member with those of its review that say it again. */
export type MemberOfColumn = { readonly member: ThreadMember; readonly restated: readonly ThreadMember[] };

/** What one review has in a thread. */
export type ThreadColumn = {
  readonly key: string;
  readonly name: string;
  /** The dates of its documents in words; `order not known` first where none is printed. */
  readonly dated: string;
  /** What the columns are ordered by: the earliest printed date of its documents. */
  readonly date: PartialDate | null;
  readonly members: readonly MemberOfColumn[];
};

/** A column for each review, the earliest document date first; those without a printed date last, as the page orders reviews. */
export function threadColumns(members: readonly ThreadMember[], labels: Labels): readonly ThreadColumn[] {
  const reviews = [...labels.reviews.keys()];
  const groups = new Map<string, ThreadMember[]>();
  const ordered = members.toSorted((a, b) => place(a) - place(b));
  for (const member of ordered) {
    const key = member.review ?? member.document;
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  const columns = [...groups].map(([key, those]) => columnOf(key, those, labels));
  return columns.toSorted((a, b) => compareDates(a.date, b.date));

  function place({ review }: ThreadMember): number {
    return review === null ? reviews.length : reviews.indexOf(review);
  }
}

function columnOf(key: string, those: readonly ThreadMember[], labels: Labels): ThreadColumn {
  const documents = [...new Set(those.map(({ document }) => document))].map((id) => labels.documents.get(id));
  const printed = documents.flatMap((document) =>
    document?.datedBasis === "printed" && document.dated !== null ? [document.dated] : [],
  );
  const dates = [...new Set(documents.map(documentDate))].join(", ");
  const [date = null] = printed.toSorted();
  const counted = those.filter(({ role }) => role === "asks");
  const found = new Set(counted.map(({ id }) => id));
  // A restatement whose counted member is not among the members stands by itself rather than not at all.
  const alone = those.filter(
    ({ role, restates }) => role === "restated" && (restates === null || !found.has(restates)),
  );
  return {
    key,
    name: those[0] === undefined ? key : recordOrigin(those[0], labels),
    dated: date === null ? `Order not known: ${dates}` : `Document of ${dates}`,
    date,
    members: [...counted, ...alone].map((member) => ({
      member,
      restated: those.filter(({ role, restates }) => role === "restated" && restates === member.id),
    })),
  };
}

function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
