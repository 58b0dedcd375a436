import type { Labels } from "../labels.ts";
import { stripMarks } from "./stripMarks.ts";
import { ThreadSummary } from "./ThreadSummary.tsx";
import type { ListedThread } from "./threadsAnswer.ts";

type Props = { readonly threads: readonly ListedThread[]; readonly labels: Labels };

/** Threads one under another, with what their marks mean. */
export function ThreadList({ threads, labels }: Props) {
  const everyReview = stripMarks([], labels).length === labels.reviews.size;
  return (
    <>
      <p className="strip-key">
        Each mark is a review, by partnership in alphabetical order: filled, its actions are reported complete; a ring,
        they are open or not stated
        {everyReview ? "; a dot, the review is not in the thread." : "; only reviews in the thread have a mark."}
      </p>
      <div className="threads">
        {threads.map((listed) => (
          <ThreadSummary key={listed.thread.id} listed={listed} labels={labels} />
        ))}
      </div>
    </>
  );
}
