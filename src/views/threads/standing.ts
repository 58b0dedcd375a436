import type { DocumentId, ReviewId } from "../../model/ids.ts";
import type { PartialDate } from "../../model/partialDate.ts";
import type { ThreadAction } from "../../queries/threadActions.ts";

/** In the order a sentence tells them. `open`: at least one action is neither complete nor given up. */
export const STANDING_KINDS = [
  "complete",
  "partly",
  "open",
  "national",
  "no-longer-needed",
  "not-stated",
  "no-action",
] as const;
export type StandingKind = (typeof STANDING_KINDS)[number];

/** What one review reports of the actions behind its members of a thread. */
export type Standing = {
  /** Null for a document that belongs to no review. */
  readonly review: ReviewId | null;
  /** The documents that print those actions, or, where there are none, the members. */
  readonly documents: readonly DocumentId[];
  readonly is: StandingKind;
  readonly actions: number;
  readonly complete: number;
  /** The last date of completion, where every completed action prints one. */
  readonly on: PartialDate | null;
};

/** One standing a review, in the order of the rows. What says a member again is looked at only where no counted member has an action. */
export function standings(rows: readonly ThreadAction[]): readonly Standing[] {
  const places = new Map<string, ThreadAction[]>();
  for (const row of rows) {
    const place = row.review ?? row.document;
    places.set(place, [...(places.get(place) ?? []), row]);
  }
  return [...places.values()].flatMap((each) => standingOf(each));
}

function standingOf(rows: readonly ThreadAction[]): Standing[] {
  const [first] = rows;
  if (first === undefined) return [];
  const withActions = rows.filter(({ action }) => action !== null);
  const counted = withActions.filter(({ role }) => role === "asks");
  const actions = counted.length > 0 ? counted : withActions;
  const complete = actions.filter(({ status }) => status === "completed");
  const standing = {
    review: first.review,
    documents: [...new Set((actions.length === 0 ? rows : actions).map(({ document }) => document))],
    is: kindOf(actions, complete.length),
    actions: actions.length,
    complete: complete.length,
    on: lastOf(complete.map(({ completed }) => completed)),
  };
  return [standing];
}

function kindOf(actions: readonly ThreadAction[], complete: number): StandingKind {
  if (actions.length === 0) return "no-action";
  if (complete === actions.length) return "complete";
  if (complete > 0 || actions.some(({ status }) => status === "partly-completed")) return "partly";
  for (const only of ["national", "no-longer-needed", "not-stated"] as const) {
    if (actions.every(({ status }) => status === only)) return only;
  }
  return "open";
}

/** The last of some dates, no more precise than they can be told apart; null where one is missing. */
function lastOf(dates: readonly (PartialDate | null)[]): PartialDate | null {
  const printed = dates.filter((date) => date !== null).toSorted();
  const last = printed.at(-1);
  if (last === undefined || printed.length < dates.length) return null;
  return printed.find((date) => last.startsWith(date)) ?? last;
}
