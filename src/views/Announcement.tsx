import { isEmpty } from "../filter/filter.ts";
import type { OverviewAnswer } from "./overviewAnswer.ts";
import { counted, KIND_WORDS, listed } from "./words.ts";

/** Tells a screen reader once, in a short sentence, what a new filter leaves. */
export function Announcement({
  answer,
  awaiting,
}: {
  readonly answer: OverviewAnswer | null;
  readonly awaiting: boolean;
}) {
  const words = answer === null || awaiting ? "" : announcementOf(answer);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {words}
    </div>
  );
}

function announcementOf({ narrowing, kinds, list }: OverviewAnswer): string {
  if (isEmpty(narrowing.filter)) return "Everything held is shown.";
  if (list.total === 0) return "Nothing held here matches.";
  const found = kinds.filter(({ matching }) => matching > 0);
  return `Showing ${listed(found.map(({ kind, matching }) => counted(matching, KIND_WORDS[kind])))}.`;
}
